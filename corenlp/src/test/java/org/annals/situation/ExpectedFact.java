package org.annals.situation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.annals.happening.Location;

/**
 * What a scenario asks of a fact: its kind and state, and what is asked of its other fields, each a
 * part of the name or text, a country's code, or the beginning of a date.
 */
record ExpectedFact(FactKind kind, FactState state, List<Map.Entry<String, String>> fields) {

  /** Reads {@code office holds | holder Badu | of GHA | about president}. */
  static ExpectedFact of(String line) {
    String[] parts = line.strip().split("\\s*\\|\\s*");
    String[] head = parts[0].split("\\s+");
    Map<String, String> fields = new LinkedHashMap<>();
    for (int i = 1; i < parts.length; i++) {
      String[] field = parts[i].split("\\s+", 2);
      String name = fields.containsKey(field[0]) ? field[0] + " too" : field[0];
      fields.put(name, field[1]);
    }
    return new ExpectedFact(
        FactKind.valueOf(head[0].toUpperCase(Locale.ROOT)),
        FactState.valueOf(head[1].toUpperCase(Locale.ROOT)),
        List.copyOf(fields.entrySet()));
  }

  boolean fits(Fact fact) {
    return fact.kind() == kind
        && fact.state() == state
        && fields.stream()
            .allMatch(field -> fits(fact, field.getKey().replace(" too", ""), field.getValue()));
  }

  private static boolean fits(Fact fact, String field, String value) {
    return switch (field) {
      case "about" -> fact.about() != null && has(fact.about().text(), value);
      case "place" -> isAt(fact.place(), value);
      case "since" -> String.valueOf(fact.since()).startsWith(value);
      case "until" -> String.valueOf(fact.until()).startsWith(value);
      case "deadline" -> String.valueOf(fact.deadline()).startsWith(value);
      case "confirmed" -> String.valueOf(fact.confirmed()).startsWith(value);
      case "origins" -> fact.origins() == Integer.parseInt(value);
      case "standing" -> fact.standing().name().equalsIgnoreCase(value);
      default ->
          fact.parties().stream()
              .anyMatch(
                  party ->
                      party.role().equals(field)
                          && (value.equals(party.country()) || has(party.name(), value)));
    };
  }

  private static boolean isAt(@org.jspecify.annotations.Nullable Location place, String value) {
    return place != null && has(place.name(), value);
  }

  private static boolean has(String text, String part) {
    return text.toLowerCase(Locale.ROOT).contains(part.toLowerCase(Locale.ROOT));
  }
}
