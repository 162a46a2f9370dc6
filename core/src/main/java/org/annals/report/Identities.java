package org.annals.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which report is which, among all that are read together. Of each report only its particulars are
 * held. The result does not depend on the order of the reports.
 */
final class Identities {

  /** What becomes of a report. */
  enum Fate {
    NEW,
    /** The same report was read already. */
    KNOWN,
    /** Its text is not the one that was seen first. */
    CHANGED
  }

  /** A report's fate and, for a new one, its id. */
  record Settled(Fate fate, String id) {}

  private final List<Particulars> readings;

  /** The place in the input of the first reading of each kind. */
  private final Map<String, Integer> firsts = new HashMap<>();

  private final Map<String, Settlement.Settled> ids;

  private Identities(List<Particulars> readings) {
    this.readings = readings;
    for (int i = 0; i < readings.size(); i++) {
      firsts.putIfAbsent(readings.get(i).key(), i);
    }
    this.ids = Settlement.settle(families());
  }

  /** Number of distinct reports. */
  int size() {
    return ids.size();
  }

  /** Whether a report is still the one that stood at a place when all were collected. */
  boolean isUnchanged(int ordinal, RawReport report) {
    return ordinal < readings.size()
        && readings.get(ordinal).textDigest().equals(Particulars.sha256(report.text().string()));
  }

  /** Settles the report that stands at a place among all that were collected. */
  Settled of(int ordinal, RawReport report) {
    if (!isUnchanged(ordinal, report)) {
      return new Settled(Fate.CHANGED, "");
    }
    String key = readings.get(ordinal).key();
    Settlement.Settled settled = ids.get(key);
    boolean first = firsts.getOrDefault(key, ordinal) == ordinal;
    return settled == null || !first
        ? new Settled(Fate.KNOWN, "")
        : new Settled(Fate.NEW, settled.id());
  }

  private Map<String, List<Particulars>> families() {
    Map<String, Set<String>> idsOfUrl = new HashMap<>();
    for (Particulars reading : readings) {
      if (reading.givenId() != null && reading.url() != null) {
        idsOfUrl.computeIfAbsent(reading.url(), url -> new TreeSet<>()).add(reading.givenId());
      }
    }
    Map<String, List<Particulars>> families = new HashMap<>();
    for (Particulars reading : readings) {
      Set<String> given =
          reading.url() == null ? Set.of() : idsOfUrl.getOrDefault(reading.url(), Set.of());
      families
          .computeIfAbsent(Settlement.family(reading, given), name -> new ArrayList<>())
          .add(reading);
    }
    return families;
  }

  /** Takes note of all reports, in the order of the input. */
  static final class Collector {

    private final List<Particulars> readings = new ArrayList<>();

    void add(RawReport report) {
      readings.add(report.particulars());
    }

    Identities settle() {
      return new Identities(List.copyOf(readings));
    }
  }
}
