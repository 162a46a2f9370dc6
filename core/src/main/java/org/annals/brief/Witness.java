package org.annals.brief;

import org.annals.account.Account;
import org.annals.event.Event;

/**
 * An event of an account, which attests a happening.
 *
 * @param account the account
 * @param event one of its events
 */
record Witness(Account account, Event event) {

  /** Names an event among all of several reports. */
  record Key(String report, String event) {}

  Key key() {
    return new Key(account.report().id(), event.id());
  }
}
