package org.annals.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.annals.event.Event;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/** What events do to facts, as a table has it. Immutable. */
final class ClaimTable {

  private static final String TABLE = "situation/claims.tsv";
  private static final Set<String> NEEDS =
      Set.of("place", "holder", "subject", "toward", "topic", "armed", "peace", "known", "dated");
  private static final Set<String> SLOTS = Set.of("actors", "recipients", "objects");

  private final List<Rule> rules;

  /**
   * One row.
   *
   * @param roles which part of the fact each slot of the event has
   */
  record Rule(
      FactKind kind, Effect effect, EventPattern events, List<Filling> roles, Set<String> needs) {

    boolean needs(String what) {
      return needs.contains(what);
    }
  }

  /** Which role the actors of a slot have. */
  record Filling(String role, String slot) {

    List<String> of(Event event) {
      return switch (slot) {
        case "actors" -> event.actors();
        case "recipients" -> event.recipients();
        default -> event.objects();
      };
    }
  }

  private ClaimTable(List<Rule> rules) {
    this.rules = rules;
  }

  static ClaimTable load(Resources resources) {
    List<Rule> rules = new ArrayList<>();
    for (Table.Row row :
        Table.read(resources, TABLE, "kind", "effect", "events", "roles", "needs")) {
      Set<String> needs = Set.copyOf(row.list("needs"));
      if (!NEEDS.containsAll(needs)) {
        throw row.error("needs what is not known: " + row.get("needs"));
      }
      rules.add(new Rule(kind(row), effect(row), EventPattern.of(row), fillings(row), needs));
    }
    return new ClaimTable(List.copyOf(rules));
  }

  static FactKind kind(Table.Row row) {
    try {
      return FactKind.valueOf(row.require("kind").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException wrong) {
      throw row.error("has no kind of fact " + row.get("kind"));
    }
  }

  static Effect effect(Table.Row row) {
    try {
      return Effect.valueOf(row.require("effect").toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException wrong) {
      throw row.error("has no effect " + row.get("effect"));
    }
  }

  private static List<Filling> fillings(Table.Row row) {
    List<Filling> fillings = new ArrayList<>();
    for (String pair : row.list("roles")) {
      int at = pair.indexOf('=');
      if (at < 0 || !SLOTS.contains(pair.substring(at + 1))) {
        throw row.error("has no role and slot in " + pair);
      }
      fillings.add(new Filling(pair.substring(0, at), pair.substring(at + 1)));
    }
    return List.copyOf(fillings);
  }

  /** Whether those who act in a contact bring others together. */
  boolean isBrokered(Event event) {
    return rules.stream()
        .anyMatch(rule -> rule.kind() == FactKind.CONTACT && rule.events().fits(event));
  }

  /** In the table's order. */
  List<Rule> rules() {
    return rules;
  }
}
