package org.annals.bench.coding;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.annals.bench.align.Ratios;
import org.annals.bench.align.Score;

/** Measures coded events. */
public final class CodingBench {

  private final Map<String, Set<String>> acceptedByText = new HashMap<>();
  private final Map<String, List<CodedEvent>> predicted;

  /**
   * Of records with the same text, the types of either are accepted.
   *
   * @param all the records of the whole set, whatever part of it is measured
   * @param predicted by the record's id, events that count: typed, not negated, within no other,
   *     occurred, ongoing or planned; a record without an entry has none
   */
  public CodingBench(List<GoldCoding> all, Map<String, List<CodedEvent>> predicted) {
    this.predicted = Map.copyOf(predicted);
    for (GoldCoding record : all) {
      acceptedByText.computeIfAbsent(record.text(), text -> new TreeSet<>()).addAll(record.types());
    }
  }

  /** Measures some of the records. */
  public CodingResult score(List<GoldCoding> records) {
    int found = 0;
    int accepted = 0;
    int given = 0;
    int coded = 0;
    for (GoldCoding record : records) {
      Set<String> types = types(record);
      found += isFound(record) ? 1 : 0;
      coded += types.isEmpty() ? 0 : 1;
      given += types.size();
      types.retainAll(acceptedByText.getOrDefault(record.text(), record.types()));
      accepted += types.size();
    }
    List<GoldCoding> withCountry = records.stream().filter(GoldCoding::hasCountry).toList();
    long paired = withCountry.stream().filter(this::isPaired).count();
    return new CodingResult(
        new Score(Ratios.ratio(accepted, given), Ratios.ratio(found, records.size())),
        Ratios.ratio(paired, withCountry.size()),
        Ratios.ratio(coded, records.size()));
  }

  /** Whether an accepted type is among the record's. */
  public boolean isFound(GoldCoding record) {
    return types(record).stream().anyMatch(record.types()::contains);
  }

  /** Whether one event has an accepted type and the right parties. */
  public boolean isPaired(GoldCoding record) {
    return events(record).stream().anyMatch(record::hasPartiesOf);
  }

  /** The events that were predicted for a record. */
  public List<CodedEvent> events(GoldCoding record) {
    return predicted.getOrDefault(record.id(), List.of());
  }

  private Set<String> types(GoldCoding record) {
    return events(record).stream()
        .map(CodedEvent::type)
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
