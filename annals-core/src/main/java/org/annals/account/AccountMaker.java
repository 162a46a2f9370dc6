package org.annals.account;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.annals.actor.ActorFinder;
import org.annals.actor.Actors;
import org.annals.event.EventCoder;
import org.annals.event.Events;
import org.annals.language.AnalyzedText;
import org.annals.language.Language;
import org.annals.language.Repairs;
import org.annals.language.Sentence;
import org.annals.place.PlaceFinder;
import org.annals.place.Places;
import org.annals.report.Block;
import org.annals.report.MarkedReport;
import org.annals.report.Report;
import org.annals.resource.Resources;
import org.annals.statement.Statement;
import org.annals.statement.StatementFinder;
import org.annals.text.Span;
import org.annals.text.Text;
import org.annals.time.TimeExpression;
import org.annals.time.TimeFinder;

/** Runs a marked report through all stages. Stateless; safe for use by many threads. */
public final class AccountMaker {

  private final String analyser;
  private final Language language;
  private final ActorFinder actorFinder;
  private final PlaceFinder placeFinder;
  private final TimeFinder timeFinder;
  private final EventCoder eventCoder;
  private final StatementFinder statementFinder;

  private AccountMaker(
      String analyser,
      Language language,
      ActorFinder actorFinder,
      PlaceFinder placeFinder,
      TimeFinder timeFinder,
      EventCoder eventCoder,
      StatementFinder statementFinder) {
    this.analyser = analyser;
    this.language = language;
    this.actorFinder = actorFinder;
    this.placeFinder = placeFinder;
    this.timeFinder = timeFinder;
    this.eventCoder = eventCoder;
    this.statementFinder = statementFinder;
  }

  /**
   * Reads the resources of all stages, in parallel.
   *
   * @param language gives the engine; called in parallel too, since engines load large models
   * @throws java.util.concurrent.CompletionException if a resource or the engine cannot be loaded
   */
  public static AccountMaker load(Resources resources, CompletableFuture<Language> language) {
    var actors = CompletableFuture.supplyAsync(() -> ActorFinder.load(resources));
    var places = CompletableFuture.supplyAsync(() -> PlaceFinder.load(resources));
    var times = CompletableFuture.supplyAsync(() -> TimeFinder.load(resources));
    var events = CompletableFuture.supplyAsync(() -> EventCoder.load(resources));
    var statements = CompletableFuture.supplyAsync(() -> StatementFinder.load(resources));
    Language engine = language.join();
    return new AccountMaker(
        analyser(engine, resources),
        engine,
        actors.join(),
        places.join(),
        times.join(),
        events.join(),
        statements.join());
  }

  private static String analyser(Language engine, Resources resources) {
    String own = resources.fingerprint();
    return "Annals "
        + Version.NUMBER
        + ", "
        + engine.name()
        + (own.isEmpty() ? "" : ", resources " + own);
  }

  /** The account of one report; one that holds only notes where it cannot be analysed. */
  public Account account(MarkedReport marked) {
    if (!marked.analysable()) {
      return notAnalysed(marked.report(), marked.furniture(), marked.notes());
    }
    Report report = marked.report();
    Text text = report.text();
    AnalyzedText analyzed =
        Repairs.of(language.analyze(text, marked.blocks().stream().map(Block::span).toList()));
    Actors actors = actorFinder.find(text, analyzed, report.published());
    Places places = placeFinder.find(text, analyzed, actors);
    List<TimeExpression> times = timeFinder.find(text, analyzed, report.published());
    Events events = eventCoder.code(text, analyzed, actors, places, times, report.published());
    List<Statement> statements = statementFinder.find(text, analyzed, actors);
    Events attributed = Attribution.of(events, statements);
    return new Account(
        analyser,
        report,
        notes(marked, analyzed),
        marked.furniture(),
        analyzed.sentences().stream().map(Sentence::span).toList(),
        actors.list(),
        places.list(),
        times,
        attributed.events(),
        attributed.states(),
        statements);
  }

  /** The account of a report that a stage failed on: the report, and a note that says so. */
  public Account failed(Report report, Throwable defect) {
    return notAnalysed(
        report, List.of(), List.of("not analysed: the program failed on this report: " + defect));
  }

  private Account notAnalysed(Report report, List<Span> furniture, List<String> notes) {
    return new Account(
        analyser, report, notes, furniture, List.of(), List.of(), List.of(), List.of(), List.of(),
        List.of(), List.of());
  }

  private static List<String> notes(MarkedReport marked, AnalyzedText analyzed) {
    List<String> notes = new ArrayList<>(marked.notes());
    notes.addAll(analyzed.notes());
    return notes;
  }
}
