package org.annals.brief;

import java.util.Comparator;
import org.annals.account.Account;
import org.annals.date.PartialDate;

/** The canonical order of reports: by day of publication, then time; the undated last; then id. */
final class ReportOrder {

  static final Comparator<Account> CANONICAL =
      Comparator.<Account, PartialDate>comparing(
              account -> account.report().published(),
              Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
          .thenComparing(account -> account.report().id());

  private ReportOrder() {}
}
