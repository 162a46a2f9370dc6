package org.annals.report;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsFirst;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.annals.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * Which report is which, among all that are read together. Of each report only its keys, dates and
 * digests are held. The result does not depend on the order of the reports.
 *
 * <p>An id that is given says which report it is; the address says so only for a report that has no
 * id of its own.
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

  /** What is remembered of a report. */
  private record Entry(
      int ordinal,
      @Nullable String givenId,
      String ownId,
      @Nullable String url,
      @Nullable PartialDate published,
      String textDigest,
      String metadataDigest) {}

  /** Oldest first; undated before dated. No report is fetched yet when it is read from a file. */
  private static final Comparator<Entry> BY_AGE =
      comparing(Entry::published, nullsFirst(naturalOrder())).thenComparing(Entry::textDigest);

  private static final Comparator<Entry> CANONICAL =
      BY_AGE
          .thenComparing(Entry::metadataDigest)
          .thenComparing(Entry::ordinal, Comparator.reverseOrder());

  private final List<Entry> entries;

  /** The final id by place in the input; null for a report that stands elsewhere in it too. */
  private final @Nullable String[] ids;

  private final Set<String> taken = new HashSet<>();

  private Identities(List<Entry> entries) {
    this.entries = entries;
    this.ids = new String[entries.size()];
    groups().forEach((key, group) -> settle(group));
  }

  /** Number of distinct reports. */
  int size() {
    return (int) Arrays.stream(ids).filter(Objects::nonNull).count();
  }

  /** Settles the report that stands at a place among all that were collected. */
  Settled of(int ordinal, RawReport report) {
    if (ordinal >= entries.size()
        || !entries.get(ordinal).textDigest().equals(sha256(report.text().string()))) {
      return new Settled(Fate.CHANGED, "");
    }
    String id = ids[ordinal];
    return id == null ? new Settled(Fate.KNOWN, "") : new Settled(Fate.NEW, id);
  }

  /** Reports that are the same or revisions of one another, by what they share. */
  private Map<String, List<Entry>> groups() {
    Map<String, Set<String>> idsOfUrl = new HashMap<>();
    for (Entry entry : entries) {
      if (entry.givenId() != null && entry.url() != null) {
        idsOfUrl.computeIfAbsent(entry.url(), url -> new TreeSet<>()).add(entry.givenId());
      }
    }
    Map<String, List<Entry>> groups = new TreeMap<>();
    for (Entry entry : entries) {
      groups.computeIfAbsent(groupOf(entry, idsOfUrl), key -> new ArrayList<>()).add(entry);
    }
    return groups;
  }

  private static String groupOf(Entry entry, Map<String, Set<String>> idsOfUrl) {
    if (entry.givenId() != null) {
      return "id " + entry.givenId();
    }
    if (entry.url() == null) {
      return "id " + entry.ownId();
    }
    Set<String> given = idsOfUrl.getOrDefault(entry.url(), Set.of());
    return given.size() == 1 ? "id " + given.iterator().next() : "url " + entry.url();
  }

  private void settle(List<Entry> group) {
    Map<String, Entry> byText = new HashMap<>();
    for (Entry entry : group) {
      byText.merge(entry.textDigest(), entry, (a, b) -> CANONICAL.compare(a, b) >= 0 ? a : b);
    }
    List<Entry> texts = byText.values().stream().sorted(CANONICAL).toList();
    Entry latest = texts.get(texts.size() - 1);
    String id = idOf(group, latest);
    ids[latest.ordinal()] = unique(id, latest, 0);
    for (Entry older : texts.subList(0, texts.size() - 1)) {
      ids[older.ordinal()] = unique(id, older, 8);
    }
  }

  private static String idOf(List<Entry> group, Entry latest) {
    return group.stream()
        .map(Entry::givenId)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(latest.ownId());
  }

  /** More digits than eight only where two ids would be the same. */
  private String unique(String id, Entry entry, int digits) {
    String candidate = digits == 0 ? id : id + "@" + entry.textDigest().substring(0, digits);
    boolean free = taken.add(candidate);
    return free || digits >= 64 ? candidate : unique(id, entry, digits + 8);
  }

  /** Takes note of all reports, in the order of the input. */
  static final class Collector {

    private final List<Entry> entries = new ArrayList<>();

    void add(RawReport report) {
      String text = report.text().string();
      String place = report.url() == null ? report.fileName() : report.url();
      entries.add(
          new Entry(
              entries.size(),
              report.id(),
              sha256(place + "\n" + text).substring(0, 16),
              report.url(),
              report.published(),
              sha256(text),
              sha256(report.title() + "\n" + report.source() + "\n" + report.author())
                  .substring(0, 16)));
    }

    Identities settle() {
      return new Identities(List.copyOf(entries));
    }
  }

  private static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
