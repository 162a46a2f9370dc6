package org.annals.situation;

import java.util.ArrayList;
import java.util.List;
import org.annals.event.Event;
import org.annals.event.EventType;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/** Which acts make, meet, refuse, break or take back demands, promises and threats. Immutable. */
final class ActTable {

  private static final String TABLE = "situation/acts.tsv";

  private static final String PLEDGE = "pledge";

  private final List<Row> rows;

  private record Row(FactKind kind, Effect effect, EventPattern events, boolean needsAct) {}

  private ActTable(List<Row> rows) {
    this.rows = rows;
  }

  static ActTable load(Resources resources) {
    List<Row> rows = new ArrayList<>();
    for (Table.Row row : Table.read(resources, TABLE, "kind", "effect", "events", "needs")) {
      rows.add(
          new Row(
              ClaimTable.kind(row),
              ClaimTable.effect(row),
              EventPattern.of(row),
              row.get("needs").equals("act")));
    }
    return new ActTable(List.copyOf(rows));
  }

  /** Whether an event is nothing but the word that something will be done. */
  static boolean isPledge(Event event) {
    return event.sense().equals(PLEDGE);
  }

  /**
   * The kinds of facts that an event makes; what "will" be done is promised or threatened.
   *
   * @param hasAct whether the account tells of the act that is to come
   */
  List<FactKind> made(Event event, boolean hasAct) {
    FactKind not = event.type() == EventType.THREATEN ? FactKind.PROMISE : FactKind.THREAT;
    return rows.stream()
        .filter(row -> row.effect() == Effect.BEGINS && row.events().fits(event))
        .filter(row -> hasAct || !row.needsAct())
        .map(Row::kind)
        .filter(kind -> !isPledge(event) || kind != not)
        .distinct()
        .toList();
  }

  /** What an event may do to facts of a kind that others made. */
  List<Effect> changes(FactKind kind, Event event) {
    return rows.stream()
        .filter(row -> row.kind() == kind && row.effect() != Effect.BEGINS)
        .filter(row -> row.events().fits(event))
        .map(Row::effect)
        .toList();
  }
}
