package org.annals;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.annals.account.Account;
import org.annals.account.AccountMaker;
import org.annals.language.Language;
import org.annals.report.Marker;
import org.annals.report.Reading;
import org.annals.report.Report;
import org.annals.resource.Resources;

/**
 * The front door: reports in, accounts out.
 *
 * <pre>{@code
 * Annals annals = Annals.load(Resources.builtIn(), CoreNlpLanguage::load);
 * Account account = annals.account(report);
 * }</pre>
 *
 * <p>Loading takes seconds and some hundred megabytes; one instance serves a whole program. Safe
 * for use by many threads.
 */
public final class Annals {

  /** Reports under way at once, for each thread: enough that a long one holds up no other. */
  private static final int WINDOW = 8;

  private final Marker marker;
  private final AccountMaker maker;

  private Annals(Marker marker, AccountMaker maker) {
    this.marker = marker;
    this.maker = maker;
  }

  /**
   * Loads the engine and the resources, in parallel.
   *
   * @param language loads the engine
   * @throws org.annals.resource.ResourceException if a resource is broken
   */
  public static Annals load(Resources resources, Supplier<? extends Language> language) {
    CompletableFuture<Language> engine = CompletableFuture.supplyAsync(language::get);
    return new Annals(new Marker(resources), AccountMaker.load(resources, engine));
  }

  /**
   * What one report says. A report that cannot be analysed gives an account that holds the report
   * and a note.
   */
  public Account account(Report report) {
    return maker.account(marker.mark(report));
  }

  /**
   * What each of many reports says, in the order of the reports, whatever the number of threads.
   * Only a bounded number of reports is held at once.
   *
   * @param reports read from this thread alone
   * @param threads at least 1
   * @param consumer called from this thread, once for each report
   */
  public void accounts(
      Iterator<Reading.Read> reports, int threads, Consumer<? super Outcome> consumer) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Deque<Future<Outcome>> underWay = new ArrayDeque<>();
      while (reports.hasNext()) {
        if (underWay.size() == threads * WINDOW) {
          consumer.accept(result(underWay.remove()));
        }
        Reading.Read read = reports.next();
        underWay.add(workers.submit(() -> outcome(read)));
      }
      while (!underWay.isEmpty()) {
        consumer.accept(result(underWay.remove()));
      }
    } finally {
      workers.shutdownNow();
    }
  }

  /** No report may spoil the others: whatever a stage throws stays with its report. */
  private Outcome outcome(Reading.Read read) {
    try {
      Account account = maker.account(marker.mark(read.report(), read.notes()));
      return new Outcome(account, Optional.empty());
    } catch (RuntimeException | StackOverflowError defect) {
      return new Outcome(maker.failed(read.report(), defect), Optional.of(defect));
    }
  }

  private static Outcome result(Future<Outcome> future) {
    try {
      return future.get();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted while reports were read", interrupted);
    } catch (ExecutionException failed) {
      throw new IllegalStateException(failed.getCause());
    }
  }
}
