package org.annals.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.annals.account.Account;
import org.annals.account.CanonicalOrder;
import org.annals.copy.CopyFinder;
import org.annals.country.Countries;
import org.annals.date.PartialDate;
import org.annals.happening.Attestation;
import org.annals.happening.Happening;
import org.annals.happening.Origins;
import org.annals.identity.Identities;
import org.annals.resource.Resources;

/**
 * Folds what accounts tell into what holds: each account's {@linkplain Claim claims} are read,
 * those of one fact are gathered into an {@linkplain Affair affair}, and a small state machine for
 * each kind of fact takes them in the order of the days that they tell of. Immutable; safe for use
 * by many threads.
 */
public final class SituationMaker {

  private final List<ClaimReader> readers;
  private final ActTable acts;
  private final Vocabulary vocabulary;
  private final OfficeTitles titles;
  private final Countries countries;
  private final CopyFinder copies;

  private SituationMaker(Resources resources) {
    Topics topics = Topics.load(resources);
    ClaimTable table = ClaimTable.load(resources);
    this.vocabulary = Vocabulary.load(resources);
    this.acts = ActTable.load(resources);
    this.titles = OfficeTitles.load(resources);
    this.countries = Countries.load(resources);
    this.copies = CopyFinder.load(resources);
    this.readers =
        List.of(
            new StateClaims(topics),
            new EventClaims(table, topics),
            new OfficeClaims(titles, Careers.load(resources), countries),
            new ContactClaims(table),
            new ActClaims(acts, new Matters(vocabulary), vocabulary));
  }

  /**
   * Reads the tables.
   *
   * @throws org.annals.resource.ResourceException if one is broken
   */
  public static SituationMaker load(Resources resources) {
    return new SituationMaker(resources);
  }

  /**
   * Every fact that had begun by the day asked for, in order of kind, then of the first evidence.
   *
   * @param accounts those known by the day asked for, in any order
   * @param happenings made of these accounts and no others
   * @param identities made of these accounts, or of more
   * @param query {@code known} is taken for heeded: whoever calls has left out later reports
   */
  public List<Fact> facts(
      Collection<Account> accounts,
      Collection<Happening> happenings,
      Identities identities,
      Query query) {
    List<Told> told = told(accounts, happenings, identities);
    List<Claim> claims =
        told.stream()
            .flatMap(one -> readers.stream().flatMap(reader -> reader.claims(one)))
            .toList();
    Answers answers = new Answers(told, acts, vocabulary);
    FactMaker maker = new FactMaker(day(accounts, query), new Origins(copies));
    String about = query.about();
    Concern concern = about == null ? null : new Concern(about, countries);
    return new Successions(titles)
        .settle(Affair.of(claims)).stream()
            .map(answers::answered)
            .flatMap(affair -> maker.fact(affair).stream())
            .filter(fact -> concern == null || concern.has(fact))
            .sorted(Comparator.comparing(Fact::kind))
            .toList();
  }

  private static List<Told> told(
      Collection<Account> accounts, Collection<Happening> happenings, Identities identities) {
    Map<String, Map<String, Happening>> byReport = new HashMap<>();
    for (Happening happening : happenings) {
      for (Attestation attestation : happening.attestations()) {
        byReport
            .computeIfAbsent(attestation.report(), unused -> new HashMap<>())
            .put(attestation.event(), happening);
      }
    }
    List<Told> told = new ArrayList<>();
    for (Account account : accounts.stream().sorted(CanonicalOrder.OF_ACCOUNTS).toList()) {
      told.add(
          new Told(account, identities, byReport.getOrDefault(account.report().id(), Map.of())));
    }
    return told;
  }

  /** The day asked for, else that of the last dated report; without one, the last of all. */
  private static LocalDate day(Collection<Account> accounts, Query query) {
    if (query.on() != null) {
      return query.on();
    }
    return accounts.stream()
        .map(account -> account.report().published())
        .filter(Objects::nonNull)
        .map(PartialDate::lastDay)
        .max(Comparator.naturalOrder())
        .orElse(LocalDate.MAX);
  }
}
