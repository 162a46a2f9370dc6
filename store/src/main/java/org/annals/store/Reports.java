package org.annals.store;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.account.Account;
import org.annals.account.AccountCodec;
import org.annals.account.Revisions;
import org.annals.report.Particulars;
import org.annals.report.Reading;
import org.annals.report.Settlement;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;

/** The tables of reports and of their accounts. */
final class Reports {

  private static final String COLUMNS =
      "SELECT number, particulars, family, label, recorded, analyser FROM report ";

  /** Whose views there are: one with an id, unless it is an older text of one that is there. */
  private static final String CURRENT =
      "id IS NOT NULL AND (older_of IS NULL OR NOT EXISTS"
          + " (SELECT 1 FROM report latest WHERE latest.id = report.older_of))";

  private final Handle handle;

  Reports(Handle handle) {
    this.handle = handle;
  }

  boolean holds(String key) {
    return handle
            .createQuery("SELECT COUNT(*) FROM report WHERE reading = ?")
            .bind(0, key)
            .mapTo(Integer.class)
            .one()
        > 0;
  }

  long insert(Reading.Read reading, String family, String recorded, Account account) {
    long number =
        handle
            .createQuery("SELECT COALESCE(MAX(number), 0) + 1 FROM report")
            .mapTo(Long.class)
            .one();
    Particulars particulars = reading.particulars();
    handle
        .createUpdate(
            "INSERT INTO report (number, reading, given, url, family, recorded, analyser,"
                + " particulars, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)")
        .bind(0, number)
        .bind(1, particulars.key())
        .bind(2, name(particulars.givenId()))
        .bind(3, name(particulars.url()))
        .bind(4, Packed.name(family))
        .bind(5, recorded)
        .bind(6, account.analyser())
        .bind(7, Packed.json(particulars))
        .bind(8, Packed.json(reading))
        .execute();
    handle.execute(
        "INSERT INTO account (report, analyser, body) VALUES (?, ?, ?)",
        number,
        account.analyser(),
        Packed.string(AccountCodec.encode(account)));
    return number;
  }

  private static @Nullable String name(@Nullable String string) {
    return string == null ? null : Packed.name(string);
  }

  void delete(long number) {
    handle.execute("DELETE FROM account WHERE report = ?", number);
    handle.execute("DELETE FROM account_staged WHERE report = ?", number);
    handle.execute("DELETE FROM report WHERE number = ?", number);
  }

  List<ReportRow> all() {
    return rows("ORDER BY number");
  }

  List<ReportRow> current() {
    return rows("WHERE " + CURRENT + " ORDER BY number");
  }

  boolean isCurrent(long number) {
    return !rows("WHERE number = ? AND " + CURRENT, number).isEmpty();
  }

  Optional<ReportRow> row(long number) {
    return rows("WHERE number = ?", number).stream().findFirst();
  }

  Optional<ReportRow> byId(String id) {
    return rows("WHERE id = ?", Packed.name(id)).stream().findFirst();
  }

  List<ReportRow> ofFamily(String family) {
    return rows("WHERE family = ?", family);
  }

  /** Those that would bear an id if no other family laid claim to it. */
  List<ReportRow> wanting(String id) {
    return rows("WHERE wanted = ?", Packed.name(id));
  }

  List<ReportRow> olderOf(String id) {
    return rows("WHERE older_of = ?", Packed.name(id));
  }

  /** Readings of an address that brought no id along. */
  List<ReportRow> idlessOf(String url) {
    return rows("WHERE url = ? AND given IS NULL", Packed.name(url));
  }

  /** At most two of the ids that were given to readings of an address. */
  Set<String> idsOf(String url) {
    Set<String> ids = new HashSet<>();
    handle
        .createQuery(
            "SELECT MIN(number) FROM report WHERE url = ? AND given IS NOT NULL GROUP BY given"
                + " LIMIT 2")
        .bind(0, Packed.name(url))
        .mapTo(Long.class)
        .list()
        .forEach(
            number -> ids.add(String.valueOf(row(number).orElseThrow().particulars().givenId())));
    return ids;
  }

  void setFamily(long number, String family) {
    handle.execute("UPDATE report SET family = ? WHERE number = ?", family, number);
  }

  /** Gives readings their ids; those that have none in the map have none. */
  void setIds(Collection<ReportRow> rows, java.util.Map<String, Settlement.Settled> settled) {
    for (ReportRow row : rows) {
      handle.execute(
          "UPDATE report SET id = NULL, wanted = NULL, older_of = NULL, label = NULL WHERE number"
              + " = ?",
          row.number());
    }
    for (ReportRow row : rows) {
      Settlement.Settled own = settled.get(row.particulars().key());
      if (own != null) {
        handle
            .createUpdate(
                "UPDATE report SET id = ?, wanted = ?, older_of = ?, label = ? WHERE number = ?")
            .bind(0, Packed.name(own.id()))
            .bind(1, Packed.name(own.wanted()))
            .bind(
                2,
                Revisions.latestOf(own.id(), row.particulars().textDigest())
                    .map(Packed::name)
                    .orElse(null))
            .bind(3, own.id().getBytes(StandardCharsets.UTF_8))
            .bind(4, row.number())
            .execute();
      }
    }
  }

  Reading.Read reading(long number) {
    return handle
        .createQuery("SELECT body FROM report WHERE number = ?")
        .bind(0, number)
        .map((row, context) -> Packed.json(row.getBytes(1), Reading.Read.class))
        .one();
  }

  /** What a report says, under its id; without corrections. */
  Account account(ReportRow row) {
    String body =
        handle
            .createQuery("SELECT body FROM account WHERE report = ? AND analyser = ?")
            .bind(0, row.number())
            .bind(1, row.analyser())
            .map((columns, context) -> Packed.string(columns.getBytes(1)))
            .one();
    Account account = AccountCodec.decode(body);
    return row.label() == null ? account : account.under(row.label());
  }

  void stage(long number, Account account) {
    handle.execute("DELETE FROM account_staged WHERE report = ?", number);
    handle.execute(
        "INSERT INTO account_staged (report, analyser, body) VALUES (?, ?, ?)",
        number,
        account.analyser(),
        Packed.string(AccountCodec.encode(account)));
  }

  void clearStage() {
    handle.execute("DELETE FROM account_staged");
  }

  /** Makes the staged accounts those that views rest on. */
  void takeStaged() {
    handle.execute(
        "DELETE FROM account WHERE EXISTS (SELECT 1 FROM account_staged s WHERE s.report ="
            + " account.report AND s.analyser = account.analyser)");
    handle.execute(
        "INSERT INTO account (report, analyser, body) SELECT report, analyser, body FROM"
            + " account_staged WHERE report IN (SELECT number FROM report)");
    handle.execute(
        "UPDATE report SET analyser = (SELECT s.analyser FROM account_staged s WHERE s.report ="
            + " report.number) WHERE number IN (SELECT report FROM account_staged)");
    clearStage();
  }

  private List<ReportRow> rows(String where, Object... values) {
    var query = handle.createQuery(COLUMNS + where);
    for (int i = 0; i < values.length; i++) {
      query.bind(i, values[i]);
    }
    return query
        .map(
            (row, context) -> {
              byte[] label = row.getBytes(4);
              return new ReportRow(
                  row.getLong(1),
                  Packed.json(row.getBytes(2), Particulars.class),
                  row.getString(3),
                  label == null ? null : new String(label, StandardCharsets.UTF_8),
                  row.getString(5),
                  row.getString(6));
            })
        .list();
  }
}
