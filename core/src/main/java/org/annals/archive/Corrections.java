package org.annals.archive;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.annals.account.Account;
import org.annals.event.Event;
import org.annals.happening.Attested;
import org.annals.identity.Signature;
import org.annals.identity.Signatures;
import org.annals.linkage.CorrectedLinkage;
import org.annals.linkage.Linkage;

/**
 * Corrections that are in force. One that holds on to a text which is not there, because its report
 * was removed or revised, rests until it is.
 *
 * @param inForce in the order in which they were made; the later of two that gainsay one another
 *     holds
 */
public record Corrections(List<Numbered> inForce) {

  public static final Corrections NONE = new Corrections(List.of());

  /**
   * A correction and its number.
   *
   * @param number by which it is undone
   * @param correction what is said
   */
  public record Numbered(int number, Correction correction) {}

  public Corrections {
    inForce = List.copyOf(inForce);
  }

  public boolean isEmpty() {
    return inForce.isEmpty();
  }

  /** An account with its events' types put right. */
  public Account applied(Account account) {
    List<Event> events = new ArrayList<>(account.events());
    boolean changed = false;
    for (Numbered numbered : inForce) {
      if (numbered.correction() instanceof Correction.OfType ofType) {
        for (int i = 0; i < events.size(); i++) {
          if (isAt(account, events.get(i), ofType.event())) {
            events.set(i, events.get(i).codedAs(ofType.type(), ofType.mode()));
            changed = true;
          }
        }
      }
    }
    return changed ? account.with(events) : account;
  }

  /** The linkage of actors' signatures, put right for some accounts. */
  public Linkage<Signature> ofActors(
      Linkage<Signature> plain, Signatures signatures, Collection<Account> accounts) {
    return corrected(plain, Signature::text, actorPairs(signatures, finding(accounts)));
  }

  /**
   * The linkage of events, put right for some accounts.
   *
   * @param tellings what an account tells of
   */
  public Linkage<Attested> ofHappenings(
      Linkage<Attested> plain,
      Collection<Account> accounts,
      Function<Account, Stream<Attested>> tellings) {
    return corrected(plain, Corrections::name, eventPairs(finding(accounts), tellings));
  }

  private static <T> Linkage<T> corrected(
      Linkage<T> plain, Function<T, String> naming, List<CorrectedLinkage.Pair> pairs) {
    return pairs.isEmpty() ? plain : new CorrectedLinkage<>(plain, naming, pairs);
  }

  /** By what name a correction knows what an account tells of one event. */
  public static String name(Attested attested) {
    return attested.account().report().id() + "\n" + attested.event().id();
  }

  /**
   * The signatures that are said to be the same, or not, by their texts.
   *
   * @param accounts finds one by its report's id
   */
  public List<CorrectedLinkage.Pair> actorPairs(
      Signatures signatures, Function<String, Optional<Account>> accounts) {
    List<CorrectedLinkage.Pair> pairs = new ArrayList<>();
    for (Numbered numbered : inForce) {
      if (numbered.correction() instanceof Correction.OfActors ofActors) {
        Optional<String> one = actor(signatures, accounts, ofActors.one());
        Optional<String> other = actor(signatures, accounts, ofActors.other());
        pair(numbered.number(), one, other, ofActors.same()).ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  /**
   * The events that are said to be the same, or not, by their names.
   *
   * @param accounts finds one by its report's id
   * @param tellings what an account tells of
   */
  public List<CorrectedLinkage.Pair> eventPairs(
      Function<String, Optional<Account>> accounts, Function<Account, Stream<Attested>> tellings) {
    List<CorrectedLinkage.Pair> pairs = new ArrayList<>();
    for (Numbered numbered : inForce) {
      if (numbered.correction() instanceof Correction.OfHappenings ofHappenings) {
        Optional<String> one = event(accounts, tellings, ofHappenings.one());
        Optional<String> other = event(accounts, tellings, ofHappenings.other());
        pair(numbered.number(), one, other, ofHappenings.same()).ifPresent(pairs::add);
      }
    }
    return pairs;
  }

  private static Optional<CorrectedLinkage.Pair> pair(
      int number, Optional<String> one, Optional<String> other, boolean same) {
    if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
      return Optional.empty();
    }
    return Optional.of(new CorrectedLinkage.Pair(number, one.get(), other.get(), same));
  }

  private static Optional<String> actor(
      Signatures signatures, Function<String, Optional<Account>> accounts, Anchor anchor) {
    return accounts
        .apply(anchor.report())
        .flatMap(
            account ->
                account.actors().stream()
                    .filter(
                        actor ->
                            actor.mentions().stream()
                                .anyMatch(m -> anchor.isAt(account.report().text(), m.span())))
                    .findFirst()
                    .map(actor -> signatures.of(account, actor).text()));
  }

  /**
   * The name of the telling that an event is part of, which may tell of it in other places too.
   *
   * @param accounts finds one by its report's id
   * @param tellings what an account tells of
   * @param anchor at the event's trigger
   * @return nothing if the event is not there
   */
  public static Optional<String> event(
      Function<String, Optional<Account>> accounts,
      Function<Account, Stream<Attested>> tellings,
      Anchor anchor) {
    return accounts
        .apply(anchor.report())
        .flatMap(
            account ->
                tellings
                    .apply(account)
                    .filter(told -> told.events().stream().anyMatch(e -> isAt(account, e, anchor)))
                    .findFirst()
                    .map(Corrections::name));
  }

  private static boolean isAt(Account account, Event event, Anchor anchor) {
    return account.report().id().equals(anchor.report())
        && anchor.isAt(account.report().text(), event.trigger());
  }

  private static Function<String, Optional<Account>> finding(Collection<Account> accounts) {
    Map<String, Account> byId = new HashMap<>();
    accounts.forEach(account -> byId.put(account.report().id(), account));
    return id -> Optional.ofNullable(byId.get(id));
  }
}
