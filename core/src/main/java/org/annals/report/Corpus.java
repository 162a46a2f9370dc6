package org.annals.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A set of reports whose ids are settled: what {@link ReportReader} found at the paths of a user.
 *
 * <p>Reports are read anew on each walk and never held; what is kept of each is a few hundred
 * bytes. A walk is for one thread, several walks may run beside one another.
 */
public final class Corpus implements Iterable<Reading>, AutoCloseable {

  private final List<Walk.Step> steps;
  private final @Nullable Path spooled;
  private final Identities identities;
  private final int size;

  Corpus(List<Walk.Step> steps, @Nullable Path spooled) {
    this.steps = List.copyOf(steps);
    this.spooled = spooled;
    Identities.Collector collector = new Identities.Collector();
    int refused = 0;
    for (RawReadings raw = new RawReadings(this.steps); raw.hasNext(); ) {
      RawReadings.Raw next = raw.next();
      next.report().ifPresent(collector::add);
      refused += next.report().isEmpty() ? 1 : 0;
    }
    this.identities = collector.settle();
    this.size = identities.size() + refused;
  }

  /** Number of readings, refusals included: what a walk gives if no file changes meanwhile. */
  public int size() {
    return size;
  }

  /**
   * Walks over reports and refusals in the order of the input, reading each when it is asked for.
   */
  @Override
  public Iterator<Reading> iterator() {
    return new Readings(new RawReadings(steps), /* everything= */ false);
  }

  /**
   * Walks over all there is, as {@link #iterator} does, but leaves nothing out that was read in
   * another way before and settles no ids: for whoever settles them among more reports than these.
   */
  public Iterator<Reading> everything() {
    return new Readings(new RawReadings(steps), /* everything= */ true);
  }

  /** Removes what was spooled from standard input. */
  @Override
  public void close() {
    if (spooled != null) {
      try {
        Files.deleteIfExists(spooled);
      } catch (IOException failed) {
        throw new UncheckedIOException(failed);
      }
    }
  }

  private final class Readings implements Iterator<Reading> {

    private final RawReadings raw;
    private final boolean everything;
    private int ordinal;
    private @Nullable Reading next;

    private Readings(RawReadings raw, boolean everything) {
      this.raw = raw;
      this.everything = everything;
    }

    @Override
    public boolean hasNext() {
      while (next == null && raw.hasNext()) {
        next = reading(raw.next()).orElse(null);
      }
      return next != null;
    }

    @Override
    public Reading next() {
      if (!hasNext() || next == null) {
        throw new java.util.NoSuchElementException();
      }
      Reading reading = next;
      next = null;
      return reading;
    }

    /** Empty for a report that was read before. */
    private Optional<Reading> reading(RawReadings.Raw found) {
      if (found.report().isEmpty()) {
        return Optional.of(new Reading.Refused(found.where(), found.message()));
      }
      RawReport report = found.report().get();
      if (everything) {
        return Optional.of(read(report, report.particulars().key()));
      }
      Identities.Settled settled = identities.of(ordinal++, report);
      return switch (settled.fate()) {
        case KNOWN -> Optional.empty();
        case CHANGED ->
            Optional.of(
                new Reading.Refused(found.where(), "changed while it was read: read it again"));
        case NEW -> Optional.of(read(report, settled.id()));
      };
    }

    private static Reading.Read read(RawReport report, String id) {
      return new Reading.Read(report.withId(id), report.notes(), report.particulars());
    }
  }
}
