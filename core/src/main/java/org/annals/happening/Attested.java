package org.annals.happening;

import java.util.List;
import java.util.Objects;
import org.annals.account.Account;
import org.annals.event.Event;
import org.annals.linkage.Digest;
import org.annals.text.Excerpt;

/**
 * An event as one account tells it, in one place of its text or in several: headline and lead, "the
 * talks" and "Wednesday's meeting". Immutable; equal by report and first event.
 */
public final class Attested {

  private final Account account;
  private final List<Event> events;
  private final Profile profile;

  /**
   * @param events at least one, in text order
   */
  Attested(Account account, List<Event> events, Profile profile) {
    this.account = account;
    this.events = List.copyOf(events);
    this.profile = profile;
  }

  public Account account() {
    return account;
  }

  /** The first in text order. */
  public Event event() {
    return events.get(0);
  }

  /** At least one, in text order. */
  public List<Event> events() {
    return events;
  }

  /** What links look at. */
  Profile profile() {
    return profile;
  }

  /** One for each of its events, in text order. */
  public List<Attestation> attestations() {
    return events.stream().map(this::attestation).toList();
  }

  private Attestation attestation(Event event) {
    Excerpt trigger = Excerpt.of(account.report().text(), event.trigger());
    return new Attestation(
        account.report().id(), event.id(), trigger.begin(), trigger.end(), trigger.text());
  }

  /** The id of the happening that this is the first attestation of. */
  public String happeningId() {
    return happeningId(event());
  }

  /**
   * The ids that a happening had, if ever one of these events was its first attestation: by any of
   * them it is found after a merge.
   */
  public List<String> aliases() {
    return events.stream().map(this::happeningId).distinct().toList();
  }

  private String happeningId(Event event) {
    return Digest.id(
        "happening",
        account.report().id(),
        Integer.toString(event.trigger().begin()),
        Integer.toString(event.trigger().end()),
        String.valueOf(event.type()),
        event.sense());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Attested attested
        && account.report().id().equals(attested.account.report().id())
        && event().id().equals(attested.event().id());
  }

  @Override
  public int hashCode() {
    return Objects.hash(account.report().id(), event().id());
  }

  @Override
  public String toString() {
    return account.report().id() + "/" + event().id();
  }
}
