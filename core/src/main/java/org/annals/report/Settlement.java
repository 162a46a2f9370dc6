package org.annals.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.annals.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Settles the ids of reports. An id that is given says which report it is; the address says so only
 * for a report that has no id of its own. Readings that are the same report, or revisions of one
 * another, are a family: the latest text bears the id, older ones have it with a digest of theirs.
 *
 * <p>The outcome is a function of the set of readings. That of one family depends on others only
 * where they lay claim to the same id.
 */
public final class Settlement {

  /**
   * The id of a reading.
   *
   * @param wanted what it would be if no other family laid claim to it
   * @param id what it is
   */
  public record Settled(String wanted, String id) {}

  /** Oldest first; undated before dated. No report is fetched yet when it is read from a file. */
  private static final Comparator<Particulars> BY_AGE =
      comparing(Particulars::published, nullsFirst(Comparator.<PartialDate>naturalOrder()))
          .thenComparing(Particulars::textDigest);

  private static final Comparator<Particulars> CANONICAL =
      BY_AGE
          .thenComparing(Particulars::metadataDigest)
          .thenComparing(Particulars::givenId, nullsFirst(naturalOrder()))
          .thenComparing(Particulars::ownId);

  private final Map<String, Settled> settled = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private Settlement() {}

  /**
   * Which family a reading belongs to.
   *
   * @param idsOfUrl the ids given to readings of the same address
   */
  public static String family(Particulars reading, Set<String> idsOfUrl) {
    if (reading.givenId() != null) {
      return "id " + reading.givenId();
    }
    if (reading.url() == null) {
      return "id " + reading.ownId();
    }
    return idsOfUrl.size() == 1 ? "id " + idsOfUrl.iterator().next() : "url " + reading.url();
  }

  /**
   * Settles the ids of families.
   *
   * @param families whole ones, by name
   * @return by the key of the reading; nothing for one whose text stands elsewhere in its family
   */
  public static Map<String, Settled> settle(
      Map<String, ? extends Collection<Particulars>> families) {
    Settlement settlement = new Settlement();
    new TreeMap<>(families).values().forEach(settlement::settle);
    return settlement.settled;
  }

  private void settle(Collection<Particulars> family) {
    Map<String, Particulars> byText = new HashMap<>();
    for (Particulars reading : family) {
      byText.merge(reading.textDigest(), reading, (a, b) -> CANONICAL.compare(a, b) >= 0 ? a : b);
    }
    List<Particulars> texts = byText.values().stream().sorted(CANONICAL).toList();
    Particulars latest = texts.get(texts.size() - 1);
    String id = idOf(family, latest);
    settle(latest, id, null);
    texts.subList(0, texts.size() - 1).forEach(older -> settle(older, older(id, older, 8), id));
  }

  private static String idOf(Collection<Particulars> family, Particulars latest) {
    return family.stream()
        .map(Particulars::givenId)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(latest.ownId());
  }

  private void settle(Particulars reading, String wanted, @Nullable String idOfLatest) {
    String base = idOfLatest == null ? wanted : idOfLatest;
    int digits = idOfLatest == null ? 0 : 8;
    String candidate = wanted;
    // More digits than eight only where two ids would be the same.
    while (!taken.add(candidate) && digits < 64) {
      digits += 8;
      candidate = older(base, reading, digits);
    }
    settled.put(reading.key(), new Settled(wanted, candidate));
  }

  private static String older(String id, Particulars reading, int digits) {
    return id + "@" + reading.textDigest().substring(0, digits);
  }
}
