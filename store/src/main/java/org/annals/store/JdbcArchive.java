package org.annals.store;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.annals.ViewMaker;
import org.annals.account.Account;
import org.annals.account.CanonicalOrder;
import org.annals.archive.Archive;
import org.annals.archive.ArchiveException;
import org.annals.archive.Correction;
import org.annals.contract.ContractJson;
import org.annals.happening.Happening;
import org.annals.linkage.CorrectedLinkage;
import org.annals.linkage.Digest;
import org.annals.report.Reading;
import org.annals.story.Story;
import org.jdbi.v3.core.Handle;

/** An archive in SQLite or PostgreSQL. */
public final class JdbcArchive implements Archive {

  private static final int ACCOUNTS_AT_HAND = 500;

  private final Database database;
  private final ViewMaker maker;
  private final Clock clock;
  private final Cache<String, Account> cache =
      Caffeine.newBuilder().maximumSize(ACCOUNTS_AT_HAND).executor(Runnable::run).build();

  private JdbcArchive(Database database, ViewMaker maker, Clock clock) {
    this.database = database;
    this.maker = maker;
    this.clock = clock;
  }

  /**
   * Opens an archive, and makes it where there is none.
   *
   * @param location a file for SQLite, or {@code jdbc:postgresql:…}
   * @throws ArchiveException if it cannot be opened, or a newer program wrote it
   */
  public static Archive create(String location, ViewMaker maker) {
    return new JdbcArchive(Database.open(location, /* create= */ true), maker, Clock.systemUTC());
  }

  /**
   * Opens an archive that is there.
   *
   * @param location a file for SQLite, or {@code jdbc:postgresql:…}
   * @throws ArchiveException if there is none, or it cannot be opened, or a newer program wrote it
   */
  public static Archive open(String location, ViewMaker maker) {
    return new JdbcArchive(Database.open(location, /* create= */ false), maker, Clock.systemUTC());
  }

  /** The tables, in one transaction. */
  private final class Tables {
    final Handle handle;
    final Reports reports;
    final Items items;
    final CorrectionTable corrections;
    final Views views;

    Tables(Handle handle) {
      this.handle = handle;
      reports = new Reports(handle);
      items = new Items(handle);
      corrections = new CorrectionTable(handle);
      views = new Views(maker, reports, items, cache, corrections.inForce());
    }

    void rebuildViews() {
      items.clear();
      views.update(List.of(), reports.current().stream().map(ReportRow::number).toList(), Set.of());
    }
  }

  private <T> T read(Function<Tables, T> work) {
    return database.read(handle -> work.apply(new Tables(handle)));
  }

  private <T> T write(Function<Tables, T> work) {
    return database.write(handle -> work.apply(new Tables(handle)));
  }

  private String now() {
    return clock.instant().toString();
  }

  @Override
  public boolean holds(Reading.Read reading) {
    return read(tables -> tables.reports.holds(reading.particulars().key()));
  }

  @Override
  public Added add(Reading.Read reading, Account account) {
    return write(
        tables -> {
          if (tables.reports.holds(reading.particulars().key())) {
            return Added.KNOWN;
          }
          Set<CorrectedLinkage.Pair> pairs = tables.views.pairs();
          Settling settling = new Settling(tables.reports, tables.items);
          String family = settling.family(reading.particulars());
          boolean revised = !tables.reports.ofFamily(Packed.name(family)).isEmpty();
          long number = tables.reports.insert(reading, family, now(), account);
          Settling.Turnover turnover = settling.added(number);
          tables.views.update(turnover.leaving(), turnover.entering(), pairs);
          return revised ? Added.REVISED : Added.NEW;
        });
  }

  @Override
  public boolean remove(String report) {
    return write(
        tables -> {
          Optional<ReportRow> found = tables.reports.byId(report);
          if (found.isEmpty()) {
            return false;
          }
          ReportRow row = found.get();
          Set<CorrectedLinkage.Pair> pairs = tables.views.pairs();
          List<ReportRow> going =
              tables.reports.ofFamily(row.family()).stream()
                  .filter(
                      other ->
                          other.particulars().textDigest().equals(row.particulars().textDigest()))
                  .toList();
          Settling.Turnover turnover = new Settling(tables.reports, tables.items).removed(going);
          tables.views.update(turnover.leaving(), turnover.entering(), pairs);
          tables.handle.execute(
              "INSERT INTO tombstone (id, recorded) VALUES (?, ?)",
              Digest.id("removed", report),
              now());
          return true;
        });
  }

  @Override
  public List<Account> accounts() {
    return read(JdbcArchive::accounts);
  }

  private static List<Account> accounts(Tables tables) {
    return tables.reports.all().stream()
        .filter(row -> row.label() != null)
        .map(tables.views::plain)
        .sorted(CanonicalOrder.OF_ACCOUNTS)
        .toList();
  }

  @Override
  public Optional<Account> account(String report) {
    return read(tables -> tables.reports.byId(report).map(tables.views::plain));
  }

  @Override
  public Map<String, Instant> recorded() {
    return read(
        tables -> {
          Map<String, Instant> recorded = new HashMap<>();
          for (ReportRow row : tables.reports.all()) {
            if (row.label() != null) {
              recorded.put(row.label(), Instant.parse(row.recorded()));
            }
          }
          return recorded;
        });
  }

  @Override
  public List<Happening> happenings() {
    return read(tables -> ViewMaker.withStories(tables.views.happenings(), tables.views.stories()));
  }

  @Override
  public List<Story> stories() {
    return read(tables -> tables.views.stories());
  }

  @Override
  public Optional<Happening> happening(String id) {
    return read(
        tables ->
            tables
                .items
                .byAlias(Views.ATTESTED, id)
                .map(row -> tables.items.body(Objects.requireNonNull(row.cluster())))
                .map(body -> ContractJson.happening(Packed.string(body)))
                .map(
                    happening ->
                        ViewMaker.withStories(List.of(happening), tables.views.stories()).get(0)));
  }

  @Override
  public Optional<Story> story(String id) {
    return read(
        tables ->
            tables
                .items
                .byAlias(Views.TELLINGS, id)
                .map(row -> tables.items.body(Objects.requireNonNull(row.cluster())))
                .map(body -> ContractJson.story(Packed.string(body))));
  }

  @Override
  public int correct(Correction correction) {
    return write(
        tables -> {
          refuseTheImpossible(tables, correction);
          Set<CorrectedLinkage.Pair> pairs = tables.views.pairs();
          int number = tables.corrections.insert(correction, now());
          apply(tables, correction, pairs);
          return number;
        });
  }

  /** What one report tells as one thing is no pair that could be taken apart. */
  private static void refuseTheImpossible(Tables tables, Correction correction) {
    if (correction instanceof Correction.OfHappenings ofHappenings
        && !ofHappenings.same()
        && tables.views.areOneTelling(ofHappenings.one(), ofHappenings.other())) {
      throw new ArchiveException(
          "report "
              + ofHappenings.one().report()
              + " tells both as one event; they cannot be taken apart");
    }
  }

  @Override
  public boolean undo(int number) {
    return write(
        tables -> {
          Optional<Entry> entry =
              tables.corrections.entries().stream()
                  .filter(own -> own.number() == number && !own.undone())
                  .findFirst();
          if (entry.isEmpty()) {
            return false;
          }
          Set<CorrectedLinkage.Pair> pairs = tables.views.pairs();
          tables.corrections.undo(number, now());
          apply(tables, entry.get().correction(), pairs);
          return true;
        });
  }

  /** A corrected account goes and comes anew; for pairs it is enough that they changed. */
  private static void apply(
      Tables tables, Correction correction, Set<CorrectedLinkage.Pair> before) {
    tables.views.setCorrections(tables.corrections.inForce());
    List<Long> touched = new ArrayList<>();
    if (correction instanceof Correction.OfType ofType) {
      tables
          .reports
          .byId(ofType.event().report())
          .map(ReportRow::number)
          .filter(tables.reports::isCurrent)
          .ifPresent(touched::add);
    }
    tables.views.update(touched, touched, before);
  }

  @Override
  public List<Entry> corrections() {
    return read(tables -> tables.corrections.entries());
  }

  @Override
  public void rebuild() {
    write(
        tables -> {
          tables.rebuildViews();
          return true;
        });
  }

  @Override
  public void rebuild(Analysis analysis) {
    List<Long> numbers =
        write(
            tables -> {
              tables.reports.clearStage();
              return tables.reports.all().stream().map(ReportRow::number).toList();
            });
    Iterator<Long> staged = numbers.iterator();
    analysis.accounts(
        numbers.stream().map(number -> read(tables -> tables.reports.reading(number))).iterator(),
        account ->
            write(
                tables -> {
                  tables.reports.stage(staged.next(), account);
                  return true;
                }));
    cache.invalidateAll();
    write(
        tables -> {
          tables.reports.takeStaged();
          tables.rebuildViews();
          return true;
        });
    cache.invalidateAll();
  }

  @Override
  public List<String> check() {
    cache.invalidateAll();
    return read(
        tables -> {
          List<String> findings = new ArrayList<>();
          if (!database.isPostgresql()) {
            tables.handle.createQuery("PRAGMA integrity_check").mapTo(String.class).list().stream()
                .filter(line -> !line.equals("ok"))
                .forEach(line -> findings.add("the file is damaged: " + line));
          }
          new Check(maker, tables.reports, tables.views, tables.corrections.inForce())
              .run(findings);
          return findings;
        });
  }

  @Override
  public void close() {
    database.close();
  }
}
