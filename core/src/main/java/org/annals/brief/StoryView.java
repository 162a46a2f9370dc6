package org.annals.brief;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.annals.account.Account;
import org.annals.country.Countries;
import org.annals.identity.Identities;
import org.annals.text.Span;

/**
 * One story and the words to tell of it. Made for one section of one brief.
 *
 * @param dossier all that bears on the story
 * @param reports what its reports are called
 * @param accounts views of its accounts, in their order
 */
record StoryView(
    Wording wording, Dossier dossier, ReportNames reports, List<AccountView> accounts) {

  StoryView {
    accounts = List.copyOf(accounts);
  }

  static StoryView of(
      Wording wording,
      VerbPhrases verbs,
      WordForms forms,
      Countries countries,
      Identities identities,
      Dossier dossier) {
    Set<String> named = new HashSet<>();
    List<AccountView> views = new ArrayList<>();
    for (Account account : dossier.accounts()) {
      ActorNames names = new ActorNames(wording, countries, account, identities, named);
      views.add(new AccountView(views.size(), account, wording, verbs, forms, names));
    }
    return new StoryView(wording, dossier, ReportNames.of(wording, dossier.accounts()), views);
  }

  /** The view of an account of the story. */
  AccountView view(Account account) {
    return view(account.report().id()).orElseThrow();
  }

  /** The view of a report's account; empty if the report is not of the story. */
  Optional<AccountView> view(String report) {
    return reports.place(report).map(accounts::get);
  }

  /** The sentences of a report that a span touches; none for a report that is not of the story. */
  List<Cited> cited(String report, Span span) {
    return view(report).map(view -> view.cited(span)).orElse(List.of());
  }
}
