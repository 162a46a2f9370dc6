package org.annals.account;

import java.util.Comparator;
import org.annals.date.PartialDate;

/** The canonical order of accounts: by day of publication, then time; the undated last; then id. */
public final class CanonicalOrder {

  public static final Comparator<Account> OF_ACCOUNTS =
      Comparator.<Account, PartialDate>comparing(
              account -> account.report().published(),
              Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
          .thenComparing(account -> account.report().id());

  private CanonicalOrder() {}
}
