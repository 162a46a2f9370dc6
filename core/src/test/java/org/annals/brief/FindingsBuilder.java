package org.annals.brief;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.account.Account;
import org.annals.account.CanonicalOrder;
import org.annals.copy.Derivation;
import org.annals.date.PartialDate;
import org.annals.event.Event;
import org.annals.happening.Attestation;
import org.annals.happening.Difference;
import org.annals.happening.Happening;
import org.annals.happening.Party;
import org.annals.happening.Standing;
import org.annals.happening.Tally;
import org.annals.identity.Identities;
import org.annals.identity.IdentityMaker;
import org.annals.resource.Resources;
import org.annals.situation.Fact;
import org.annals.story.Story;
import org.annals.text.Excerpt;
import org.jspecify.annotations.Nullable;

/**
 * Builds findings by hand, whatever the makers of views do: every event a happening of its own and
 * every report a story of its own, but for what is said otherwise. An event is named by report and
 * id: {@code r1/e2}.
 */
final class FindingsBuilder {

  private static final IdentityMaker IDENTITIES = IdentityMaker.load(Resources.builtIn());

  private final List<Account> accounts;
  private final Map<String, List<String>> same = new HashMap<>();
  private final Map<String, Integer> origins = new HashMap<>();
  private final Map<String, List<Difference>> differences = new HashMap<>();
  private final Map<String, List<Tally>> tallies = new HashMap<>();
  private final Set<String> background = new HashSet<>();
  private @Nullable String title;
  private final List<Derivation> derivations = new ArrayList<>();
  private final List<Difference> spellings = new ArrayList<>();
  private final List<Fact> facts = new ArrayList<>();

  private FindingsBuilder(List<Account> accounts) {
    this.accounts = accounts.stream().sorted(CanonicalOrder.OF_ACCOUNTS).toList();
  }

  static FindingsBuilder of(Account... accounts) {
    return new FindingsBuilder(Arrays.asList(accounts));
  }

  /** Findings in which nothing has to do with anything else. */
  static Findings apart(List<Account> accounts) {
    return new FindingsBuilder(accounts).build();
  }

  /** Makes one happening of several events, told independently. */
  FindingsBuilder same(String... events) {
    Stream.of(events).forEach(event -> same.put(event, List.of(events)));
    return this;
  }

  /** Makes one happening of several events, all from one origin. */
  FindingsBuilder derived(String... events) {
    origins.put(events[0], 1);
    return same(events);
  }

  FindingsBuilder differing(String event, Difference... parted) {
    differences.put(event, List.of(parted));
    return this;
  }

  FindingsBuilder counting(String event, Tally... counted) {
    tallies.put(event, List.of(counted));
    return this;
  }

  FindingsBuilder background(String... events) {
    background.addAll(List.of(events));
    return this;
  }

  /** Makes one story of all reports. */
  FindingsBuilder story(String headline) {
    this.title = headline;
    return this;
  }

  FindingsBuilder derivation(Derivation derivation) {
    derivations.add(derivation);
    return this;
  }

  FindingsBuilder spelling(Difference spelling) {
    spellings.add(spelling);
    return this;
  }

  FindingsBuilder fact(Fact fact) {
    facts.add(fact);
    return this;
  }

  /** What stands in an account by its words. */
  static Excerpt excerpt(Account account, String words) {
    int at = account.report().text().string().indexOf(words);
    return Excerpt.of(
        account.report().text(), account.report().text().spanOfChars(at, at + words.length()));
  }

  Findings build() {
    Identities identities = IDENTITIES.identities(accounts);
    Map<String, Happening> happenings = happenings(identities);
    return new Findings(
        accounts,
        identities,
        List.copyOf(new LinkedHashSet<>(happenings.values())),
        stories(happenings),
        facts);
  }

  private Map<String, Happening> happenings(Identities identities) {
    Map<String, Happening> happenings = new LinkedHashMap<>();
    for (Account account : accounts) {
      for (Event event : account.events()) {
        String name = name(new Witness(account, event));
        if (!happenings.containsKey(name)) {
          List<String> events = same.getOrDefault(name, List.of(name));
          Happening made = happening(events, identities);
          events.forEach(one -> happenings.put(one, made));
        }
      }
    }
    return happenings;
  }

  private static Attestation attestation(Witness witness) {
    Excerpt trigger = Excerpt.of(witness.account().report().text(), witness.event().trigger());
    return new Attestation(
        witness.account().report().id(),
        witness.event().id(),
        trigger.begin(),
        trigger.end(),
        trigger.text());
  }

  private static String name(Witness attested) {
    return attested.account().report().id() + "/" + attested.event().id();
  }

  private Witness witness(String name) {
    return accounts.stream()
        .flatMap(account -> account.events().stream().map(event -> new Witness(account, event)))
        .filter(witness -> name(witness).equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Happening happening(List<String> names, Identities identities) {
    List<Witness> told = names.stream().map(this::witness).toList();
    Event first = told.get(0).event();
    PartialDate day =
        told.stream()
            .map(one -> one.event().from())
            .filter(Objects::nonNull)
            .findFirst()
            .orElse(null);
    int reports = (int) told.stream().map(Witness::account).distinct().count();
    int independent = origins.getOrDefault(names.get(0), reports);
    List<Difference> parted = differences.getOrDefault(names.get(0), List.of());
    return new Happening(
        names.get(0),
        first.type(),
        first.mode(),
        day,
        day,
        first.actors().stream()
            .map(actor -> Party.of(identities.of(told.get(0).account(), actor)))
            .toList(),
        List.of(),
        List.of(),
        null,
        told.get(told.size() - 1).event().status(),
        first.negated(),
        told.stream().map(FindingsBuilder::attestation).toList(),
        independent,
        parted.isEmpty() ? Standing.of(independent, reports) : Standing.DISPUTED,
        tallies.getOrDefault(names.get(0), List.of()),
        parted,
        List.of());
  }

  private List<Story> stories(Map<String, Happening> happenings) {
    if (title != null) {
      return List.of(story("story", title, accounts, happenings));
    }
    return accounts.stream()
        .map(
            one ->
                story("story " + one.report().id(), one.report().title(), List.of(one), happenings))
        .toList();
  }

  private Story story(
      String id, @Nullable String headline, List<Account> told, Map<String, Happening> happenings) {
    return new Story(
        id,
        headline,
        null,
        null,
        told.stream().map(account -> account.report().id()).toList(),
        told.stream()
            .flatMap(account -> account.events().stream().map(event -> new Witness(account, event)))
            .map(FindingsBuilder::name)
            .filter(name -> !background.contains(name))
            .map(name -> Objects.requireNonNull(happenings.get(name)).id())
            .distinct()
            .toList(),
        derivations,
        spellings);
  }
}
