package org.annals.store;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.annals.archive.Archive;
import org.annals.archive.Correction;
import org.annals.archive.Corrections;
import org.jdbi.v3.core.Handle;

/** The table of corrections: nothing in it ever changes; that one was undone is an entry too. */
final class CorrectionTable {

  private final Handle handle;

  CorrectionTable(Handle handle) {
    this.handle = handle;
  }

  int insert(Correction correction, String recorded) {
    int number = next();
    handle.execute(
        "INSERT INTO correction (number, recorded, body) VALUES (?, ?, ?)",
        number,
        recorded,
        Packed.json(new Holder(correction)));
    return number;
  }

  void undo(int number, String recorded) {
    handle.execute(
        "INSERT INTO correction (number, recorded, undoes) VALUES (?, ?, ?)",
        next(),
        recorded,
        number);
  }

  private int next() {
    return handle
        .createQuery("SELECT COALESCE(MAX(number), 0) + 1 FROM correction")
        .mapTo(Integer.class)
        .one();
  }

  List<Archive.Entry> entries() {
    Set<Integer> undone =
        new HashSet<>(
            handle
                .createQuery("SELECT undoes FROM correction WHERE undoes IS NOT NULL")
                .mapTo(Integer.class)
                .list());
    return handle
        .createQuery(
            "SELECT number, recorded, body FROM correction WHERE undoes IS NULL ORDER BY number")
        .map(
            (row, context) ->
                new Archive.Entry(
                    row.getInt(1),
                    Instant.parse(row.getString(2)),
                    Packed.json(row.getBytes(3), Holder.class).correction(),
                    undone.contains(row.getInt(1))))
        .list();
  }

  Corrections inForce() {
    return new Corrections(
        entries().stream()
            .filter(entry -> !entry.undone())
            .map(entry -> new Corrections.Numbered(entry.number(), entry.correction()))
            .toList());
  }

  /** Tells Jackson to write which kind of correction it is. */
  private record Holder(Correction correction) {}
}
