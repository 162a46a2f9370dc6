package org.annals.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** What is clustered: the tables of items, of their keys and of their clusters. */
final class Items {

  /**
   * An item as it is kept.
   *
   * @param number its own
   * @param report number of the report that it is of; null for what many reports share
   * @param part what it is in the report
   * @param body what it is, where no report holds it
   * @param component number of its component; null before it was clustered
   * @param cluster number of its cluster; null before it was clustered
   */
  record Row(
      long number,
      @Nullable Long report,
      @Nullable String part,
      byte @Nullable [] body,
      @Nullable Long component,
      @Nullable Long cluster) {}

  private static final String COLUMNS =
      "SELECT number, report, part, body, component, cluster FROM item ";

  private final Handle handle;

  Items(Handle handle) {
    this.handle = handle;
  }

  long insert(
      int layer,
      String name,
      @Nullable Long report,
      @Nullable String part,
      List<String> aliases,
      byte @Nullable [] body) {
    long number =
        handle.createQuery("SELECT COALESCE(MAX(number), 0) + 1 FROM item").mapTo(Long.class).one();
    handle
        .createUpdate(
            "INSERT INTO item (number, layer, name, report, part, body) VALUES"
                + " (?, ?, ?, ?, ?, ?)")
        .bind(0, number)
        .bind(1, layer)
        .bind(2, Packed.name(name))
        .bindByType(3, report, Long.class)
        .bindByType(4, part, String.class)
        .bindByType(5, body, byte[].class)
        .execute();
    for (String alias : aliases) {
      handle.execute("INSERT INTO item_alias (alias, item) VALUES (?, ?)", alias, number);
    }
    return number;
  }

  void delete(long number) {
    handle.execute("DELETE FROM item_feature WHERE item = ?", number);
    handle.execute("DELETE FROM item_alias WHERE item = ?", number);
    handle.execute("DELETE FROM item WHERE number = ?", number);
  }

  /** Frees the name of an item that is about to go. */
  void rename(long number) {
    handle.execute("UPDATE item SET name = ? WHERE number = ?", "gone " + number, number);
  }

  void clear() {
    for (String table :
        List.of("bearer", "item_cluster_body", "item_feature", "item_alias", "item")) {
      handle.execute("DELETE FROM " + table);
    }
  }

  Optional<Row> byName(int layer, String name) {
    return rows("WHERE layer = ? AND name = ?", layer, Packed.name(name)).stream().findFirst();
  }

  Optional<Row> byAlias(int layer, String alias) {
    return rows(
            "WHERE number IN (SELECT item FROM item_alias WHERE alias = ?) AND layer = ? ORDER BY number",
            alias,
            layer)
        .stream()
        .findFirst();
  }

  Optional<Row> row(long number) {
    return rows("WHERE number = ?", number).stream().findFirst();
  }

  List<Row> ofReport(int layer, long report) {
    return rows("WHERE report = ? AND layer = ? ORDER BY number", report, layer);
  }

  List<Row> ofComponent(long component) {
    return rows("WHERE component = ? ORDER BY number", component);
  }

  List<Row> ofCluster(long cluster) {
    return rows("WHERE cluster = ? ORDER BY number", cluster);
  }

  void setFeatures(long item, Collection<Long> features) {
    handle.execute("DELETE FROM item_feature WHERE item = ?", item);
    for (long feature : features) {
      handle.execute("INSERT INTO item_feature (feature, item) VALUES (?, ?)", feature, item);
    }
  }

  Set<Long> sharing(Collection<Long> features) {
    Set<Long> items = new HashSet<>();
    for (long feature : features) {
      items.addAll(longs("SELECT item FROM item_feature WHERE feature = ?", feature));
    }
    return items;
  }

  void place(long item, long component, long cluster) {
    handle.execute(
        "UPDATE item SET component = ?, cluster = ? WHERE number = ?", component, cluster, item);
  }

  Map<Long, byte[]> bodiesOf(Collection<Long> components) {
    Map<Long, byte[]> bodies = new HashMap<>();
    for (long component : components) {
      handle
          .createQuery("SELECT number, body FROM item_cluster_body WHERE component = ?")
          .bind(0, component)
          .map((row, context) -> bodies.put(row.getLong(1), row.getBytes(2)))
          .list();
    }
    return bodies;
  }

  void deleteBodiesOf(Collection<Long> components) {
    components.forEach(
        component ->
            handle.execute("DELETE FROM item_cluster_body WHERE component = ?", component));
  }

  void insertBody(int layer, long cluster, long component, byte[] body) {
    handle.execute(
        "INSERT INTO item_cluster_body (number, layer, component, body) VALUES (?, ?, ?, ?)",
        cluster,
        layer,
        component,
        body);
  }

  void setBody(long cluster, byte[] body) {
    handle.execute("UPDATE item_cluster_body SET body = ? WHERE number = ?", body, cluster);
  }

  byte[] body(long cluster) {
    return handle
        .createQuery("SELECT body FROM item_cluster_body WHERE number = ?")
        .bind(0, cluster)
        .mapTo(byte[].class)
        .one();
  }

  List<byte[]> bodies(int layer) {
    return handle
        .createQuery("SELECT body FROM item_cluster_body WHERE layer = ?")
        .bind(0, layer)
        .mapTo(byte[].class)
        .list();
  }

  void addBearer(long report, long item) {
    handle.execute("INSERT INTO bearer (report, item) VALUES (?, ?)", report, item);
  }

  /** Items that a report bears. */
  List<Long> borneBy(long report) {
    return longs("SELECT item FROM bearer WHERE report = ?", report);
  }

  /** Reports that bear an item. */
  List<Long> bearersOf(long item) {
    return longs("SELECT report FROM bearer WHERE item = ?", item);
  }

  void deleteBearer(long report) {
    handle.execute("DELETE FROM bearer WHERE report = ?", report);
  }

  private List<Long> longs(String sql, long value) {
    return handle.createQuery(sql).bind(0, value).mapTo(Long.class).list();
  }

  private List<Row> rows(String where, Object... values) {
    var query = handle.createQuery(COLUMNS + where);
    for (int i = 0; i < values.length; i++) {
      query.bind(i, values[i]);
    }
    return query
        .map(
            (row, context) ->
                new Row(
                    row.getLong(1),
                    number(row.getLong(2), row.wasNull()),
                    row.getString(3),
                    row.getBytes(4),
                    number(row.getLong(5), row.wasNull()),
                    number(row.getLong(6), row.wasNull())))
        .list();
  }

  private static @Nullable Long number(long value, boolean wasNull) {
    return wasNull ? null : value;
  }
}
