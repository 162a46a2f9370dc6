package org.annals.copy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.account.Account;
import org.annals.resource.Resources;
import org.annals.text.Span;

/**
 * Finds which reports' texts are taken from which. Immutable; safe for use by many threads.
 *
 * <p>How passages are found, {@link Alignment} says; how copies are told from their sources, {@link
 * SharedText}; what is enough to speak of a copy, {@link Evidence}.
 */
public final class CopyFinder {

  private final FunctionWords functionWords;
  private final Credits credits;
  private final ChangeFinder changes;

  private CopyFinder(FunctionWords functionWords, Credits credits, ChangeFinder changes) {
    this.functionWords = functionWords;
    this.credits = credits;
    this.changes = changes;
  }

  /**
   * Reads the tables of agencies, outlets and words of credit.
   *
   * @throws org.annals.resource.ResourceException if one is broken
   */
  public static CopyFinder load(Resources resources) {
    return new CopyFinder(
        new FunctionWords(resources), new Credits(resources), new ChangeFinder(resources));
  }

  /**
   * The passages that stand in the bodies of two reports, in the order of the second.
   *
   * @param one taken for the source
   * @param other taken for the copy
   */
  public List<Passage> passages(Account one, Account other) {
    Body source = Body.of(one, functionWords);
    Body copy = Body.of(other, functionWords);
    return Alignment.runs(source, new Seeds(source), copy, new Seeds(copy)).stream()
        .map(run -> run.passage(source, copy))
        .toList();
  }

  /**
   * Which of some reports took text from which others or from sources that are not among them; a
   * graph without cycles, in canonical order of the copies, then of the sources, those that were
   * not read last.
   *
   * @param accounts with ids that differ, in any order
   */
  public List<Derivation> derivations(Collection<Account> accounts) {
    SharedText shared = new SharedText(accounts, functionWords, credits);
    List<Pair> pairs = shared.pairs();
    List<Derivation> derivations = new ArrayList<>();
    for (int copy = 0; copy < shared.size(); copy++) {
      int number = copy;
      List<Derivation> read =
          pairs.stream()
              .filter(pair -> pair.copy() == number)
              .map(pair -> derivation(pair, shared))
              .toList();
      derivations.addAll(read);
      derivations.addAll(unread(number, shared, read));
    }
    return derivations;
  }

  private Derivation derivation(Pair pair, SharedText shared) {
    Body source = shared.body(pair.source());
    Body copy = shared.body(pair.copy());
    return new Derivation(
        source.report(),
        shared.credited(pair.source(), pair.copy()),
        copy.report(),
        (double) pair.words() / copy.size(),
        pair.direction(),
        pair.runs().stream().map(run -> run.passage(source, copy)).toList(),
        changes.changes(source, copy, pair.runs()));
  }

  /** What a report credits to others than those whose text it was found to have. */
  private static List<Derivation> unread(int copy, SharedText shared, List<Derivation> read) {
    Set<String> credited = new LinkedHashSet<>(shared.credits(copy));
    read.forEach(derivation -> credited.remove(String.valueOf(derivation.credited())));
    return credited.stream()
        .map(
            name ->
                new Derivation(
                    null,
                    name,
                    shared.body(copy).report(),
                    0,
                    Derivation.Direction.CREDIT,
                    List.of(),
                    List.of()))
        .toList();
  }

  /**
   * The agency or outlet that a report credits with what stands at a span: in its sentence, or for
   * the whole report in byline or dateline.
   *
   * @return its name as the table of outlets has it, else as the report has it
   */
  public Optional<String> credited(Account account, Span span) {
    return credits.credited(account, span);
  }
}
