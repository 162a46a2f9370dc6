package org.annals.happening;

import java.util.Objects;
import org.annals.account.Account;
import org.annals.event.Event;
import org.annals.linkage.Digest;
import org.annals.text.Excerpt;

/**
 * An event together with the account that tells of it.
 *
 * @param account the account
 * @param event one of its events
 */
public record Attested(Account account, Event event) {

  public Attested {
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(event, "event");
  }

  public Attestation attestation() {
    Excerpt trigger = Excerpt.of(account.report().text(), event.trigger());
    return new Attestation(
        account.report().id(), event.id(), trigger.begin(), trigger.end(), trigger.text());
  }

  /**
   * The id of the happening that this is the first attestation of. Of a happening that it is a
   * later one of, it is an alias: by it the happening is found after a merge.
   */
  public String happeningId() {
    return Digest.id(
        "happening",
        account.report().id(),
        Integer.toString(event.trigger().begin()),
        Integer.toString(event.trigger().end()),
        String.valueOf(event.type()),
        event.sense());
  }
}
