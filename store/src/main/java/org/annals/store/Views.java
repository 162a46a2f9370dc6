package org.annals.store;

import com.github.benmanes.caffeine.cache.Cache;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.annals.ViewMaker;
import org.annals.account.Account;
import org.annals.archive.Anchor;
import org.annals.archive.Corrections;
import org.annals.contract.ContractJson;
import org.annals.date.PartialDate;
import org.annals.happening.Attestation;
import org.annals.happening.Attested;
import org.annals.happening.Happening;
import org.annals.happening.Origins;
import org.annals.identity.Identities;
import org.annals.identity.Identity;
import org.annals.identity.IdentityMaker;
import org.annals.identity.Signature;
import org.annals.linkage.CorrectedLinkage;
import org.annals.linkage.Linkage;
import org.annals.story.Story;
import org.annals.story.StoryMaker;
import org.annals.story.Telling;
import org.jspecify.annotations.Nullable;

/**
 * The views as they are kept: who is who, happenings, stories, one layer upon the other, within one
 * transaction.
 */
final class Views {

  static final int SIGNATURES = 1;
  static final int ATTESTED = 2;
  static final int TELLINGS = 3;

  private final ViewMaker maker;
  private final Reports reports;
  private final Items items;
  private final Cache<String, Account> cache;
  private final Map<Long, Account> accounts = new HashMap<>();
  private final Map<String, List<Attested>> tellings = new HashMap<>();
  private Corrections corrections;

  Views(
      ViewMaker maker,
      Reports reports,
      Items items,
      Cache<String, Account> cache,
      Corrections corrections) {
    this.maker = maker;
    this.reports = reports;
    this.items = items;
    this.cache = cache;
    this.corrections = corrections;
  }

  /** Takes over that reports come and go, with what their corrections do to others. */
  void update(List<Long> leaving, List<Long> entering, Set<CorrectedLinkage.Pair> before) {
    forget();
    Set<Long> signaturesGone = new HashSet<>();
    Set<Long> eventsGone = new LinkedHashSet<>();
    Set<Long> tellingsGone = new LinkedHashSet<>();
    for (long report : leaving) {
      signaturesGone.addAll(items.borneBy(report));
      items.deleteBearer(report);
      items.ofReport(ATTESTED, report).forEach(row -> eventsGone.add(row.number()));
      items.ofReport(TELLINGS, report).forEach(row -> tellingsGone.add(row.number()));
    }
    Set<Long> signatures = new LinkedHashSet<>();
    entering.forEach(report -> signatures.addAll(bear(report)));
    signaturesGone.removeIf(item -> !items.bearersOf(item).isEmpty());
    Set<CorrectedLinkage.Pair> moot = symmetricDifference(before, pairs());
    moot.forEach(pair -> named(SIGNATURES, pair).forEach(signatures::add));
    signatures.removeAll(signaturesGone);
    Set<Long> renamed = signatureLayer().update(signaturesGone, signatures);
    Set<Long> events = new LinkedHashSet<>();
    moot.forEach(pair -> named(ATTESTED, pair).forEach(events::add));
    events.removeAll(eventsGone);
    Set<Long> changed = updateEvents(eventsGone, events, entering, renamed);
    updateTellings(tellingsGone, changed, entering);
  }

  private Set<Long> updateEvents(
      Set<Long> gone, Set<Long> moot, List<Long> entering, Set<Long> renamed) {
    Layer<Attested> layer = attestedLayer();
    // Names go first: a report that leaves under one id may come again under another.
    gone.forEach(item -> items.rename(item));
    Set<Long> events = new LinkedHashSet<>(moot);
    entering.forEach(report -> events.addAll(attest(report)));
    Set<Long> changed = layer.update(gone, events);
    Set<Long> bearers = new HashSet<>();
    renamed.forEach(item -> bearers.addAll(items.bearersOf(item)));
    Set<Long> clusters = new HashSet<>();
    for (long report : bearers) {
      items.ofReport(ATTESTED, report).stream()
          .map(Items.Row::cluster)
          .filter(Objects::nonNull)
          .forEach(clusters::add);
    }
    changed.addAll(layer.remake(clusters));
    return changed;
  }

  private void updateTellings(Set<Long> gone, Set<Long> events, List<Long> entering) {
    gone.forEach(item -> items.rename(item));
    Set<Long> tellings = new LinkedHashSet<>();
    for (long report : entering) {
      Account account = account(report);
      tellings.add(
          items.insert(
              TELLINGS,
              account.report().id(),
              report,
              null,
              List.of(new Telling(account, List.of()).storyId()),
              null));
    }
    Set<Long> told = new HashSet<>();
    events.forEach(item -> told.add(Objects.requireNonNull(row(item).report())));
    for (long report : told) {
      items.ofReport(TELLINGS, report).stream()
          .map(Items.Row::number)
          .filter(item -> !gone.contains(item))
          .forEach(tellings::add);
    }
    tellingLayer().update(gone, tellings);
  }

  private static <E> Set<E> symmetricDifference(Set<E> one, Set<E> other) {
    Set<E> difference = new LinkedHashSet<>(one);
    difference.addAll(other);
    difference.removeIf(element -> one.contains(element) && other.contains(element));
    return difference;
  }

  private List<Long> named(int layer, CorrectedLinkage.Pair pair) {
    List<Long> numbers = new ArrayList<>();
    items.byName(layer, pair.one()).ifPresent(row -> numbers.add(row.number()));
    items.byName(layer, pair.other()).ifPresent(row -> numbers.add(row.number()));
    return numbers;
  }

  /** What the corrections in force say of items that are there. */
  Set<CorrectedLinkage.Pair> pairs() {
    Set<CorrectedLinkage.Pair> pairs = new LinkedHashSet<>(actorPairs());
    pairs.addAll(eventPairs());
    return pairs;
  }

  private List<CorrectedLinkage.Pair> actorPairs() {
    return corrections.actorPairs(maker.identities().signatures(), this::current);
  }

  private List<CorrectedLinkage.Pair> eventPairs() {
    return corrections.eventPairs(this::current, this::tellings);
  }

  void setCorrections(Corrections inForce) {
    corrections = inForce;
    forget();
  }

  private void forget() {
    accounts.clear();
    tellings.clear();
  }

  /** Whether two events are there that one report tells as one. */
  boolean areOneTelling(Anchor one, Anchor other) {
    Optional<String> name = Corrections.event(this::current, this::tellings, one);
    return name.isPresent() && name.equals(Corrections.event(this::current, this::tellings, other));
  }

  private Optional<Account> current(String id) {
    return reports
        .byId(id)
        .filter(row -> reports.isCurrent(row.number()))
        .map(row -> account(row.number()));
  }

  private List<Long> bear(long report) {
    List<Long> fresh = new ArrayList<>();
    for (Signature signature : maker.identities().signatures(account(report)).distinct().toList()) {
      Optional<Items.Row> known = items.byName(SIGNATURES, signature.text());
      long item =
          known.isPresent()
              ? known.get().number()
              : items.insert(
                  SIGNATURES, signature.text(), null, null, List.of(), Packed.json(signature));
      if (known.isEmpty()) {
        fresh.add(item);
      }
      items.addBearer(report, item);
    }
    return fresh;
  }

  private List<Long> attest(long report) {
    return tellings(account(report))
        .map(
            attested ->
                items.insert(
                    ATTESTED,
                    Corrections.name(attested),
                    report,
                    attested.event().id(),
                    attested.aliases(),
                    null))
        .toList();
  }

  /** What an account tells of. */
  private Stream<Attested> tellings(Account account) {
    return tellings
        .computeIfAbsent(
            account.report().id(), unused -> maker.happenings().attested(account).toList())
        .stream();
  }

  private Layer<Signature> signatureLayer() {
    Linkage<Signature> plain = maker.identities().linkage();
    List<CorrectedLinkage.Pair> pairs = actorPairs();
    return new Layer<>(
        SIGNATURES,
        items,
        pairs.isEmpty() ? plain : new CorrectedLinkage<>(plain, Signature::text, pairs),
        Views::signature,
        cluster -> Packed.json(bare(IdentityMaker.identity(cluster), List.of())));
  }

  private static Signature signature(Items.Row row) {
    return Packed.json(Objects.requireNonNull(row.body()), Signature.class);
  }

  private static Identity bare(Identity identity, List<Signature> signatures) {
    return new Identity(
        identity.id(),
        identity.name(),
        identity.kind(),
        identity.country(),
        identity.sectors(),
        signatures);
  }

  private Layer<Attested> attestedLayer() {
    Linkage<Attested> plain = maker.happenings().linkage();
    List<CorrectedLinkage.Pair> pairs = eventPairs();
    Origins origins = maker.happenings().origins();
    return new Layer<>(
        ATTESTED,
        items,
        pairs.isEmpty() ? plain : new CorrectedLinkage<>(plain, Corrections::name, pairs),
        this::attested,
        cluster ->
            Packed.string(
                ContractJson.of(
                    maker.happenings().happening(cluster, identities(cluster), origins))));
  }

  private Attested attested(Items.Row row) {
    return tellings(account(Objects.requireNonNull(row.report())))
        .filter(own -> own.event().id().equals(row.part()))
        .findFirst()
        .orElseThrow();
  }

  /** Who is who in the reports that attest a happening. */
  private Identities identities(List<Attested> cluster) {
    Map<Long, List<Signature>> byCluster = new LinkedHashMap<>();
    cluster.stream()
        .map(Attested::account)
        .map(account -> reports.byId(account.report().id()).orElseThrow().number())
        .distinct()
        .flatMap(report -> items.borneBy(report).stream())
        .distinct()
        .map(this::row)
        .forEach(
            row ->
                byCluster
                    .computeIfAbsent(
                        Objects.requireNonNull(row.cluster()), unused -> new ArrayList<>())
                    .add(signature(row)));
    List<Identity> identities = new ArrayList<>();
    byCluster.forEach(
        (number, signatures) ->
            identities.add(
                bare(
                    Packed.json(items.body(number), Identity.class),
                    signatures.stream().sorted(maker.identities().linkage().order()).toList())));
    return new Identities(maker.identities().signatures(), identities);
  }

  private Layer<Telling> tellingLayer() {
    return new Layer<>(
        TELLINGS,
        items,
        maker.stories().linkage(),
        this::telling,
        cluster -> Packed.string(ContractJson.of(maker.stories().story(cluster))));
  }

  private Telling telling(Items.Row row) {
    long report = Objects.requireNonNull(row.report());
    Set<Long> clusters = new LinkedHashSet<>();
    items
        .ofReport(ATTESTED, report)
        .forEach(item -> clusters.add(Objects.requireNonNull(item.cluster())));
    List<Happening> happenings =
        inOrder(clusters.stream().map(cluster -> happening(items.body(cluster))).toList());
    return StoryMaker.tellings(List.of(account(report)), happenings).get(0);
  }

  private Items.Row row(long item) {
    return items.row(item).orElseThrow();
  }

  /** A report's account, put right by the corrections. */
  private Account account(long report) {
    return accounts.computeIfAbsent(
        report, number -> corrections.applied(plain(reports.row(number).orElseThrow())));
  }

  /** A report's account as the program made it. */
  Account plain(ReportRow row) {
    return cache.get(
        row.number() + " " + row.analyser() + " " + row.label() + " " + row.particulars().key(),
        unused -> reports.account(row));
  }

  /** All happenings, in canonical order, without their stories. */
  List<Happening> happenings() {
    return inOrder(items.bodies(ATTESTED).stream().map(Views::happening).toList());
  }

  /** All stories, in canonical order. */
  List<Story> stories() {
    Map<String, Account> cached = new TreeMap<>();
    return items.bodies(TELLINGS).stream()
        .map(body -> ContractJson.story(Packed.string(body)))
        .sorted(
            Comparator.comparing(
                    (Story story) -> published(cached, story.reports().get(0)),
                    Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
                .thenComparing(story -> story.reports().get(0)))
        .toList();
  }

  private static Happening happening(byte[] body) {
    return ContractJson.happening(Packed.string(body));
  }

  private List<Happening> inOrder(Collection<Happening> happenings) {
    Map<String, Account> cached = new TreeMap<>();
    return happenings.stream()
        .sorted(
            Comparator.comparing(
                    (Happening happening) -> published(cached, first(happening).report()),
                    Comparator.nullsLast(Comparator.<PartialDate>naturalOrder()))
                .thenComparing(happening -> first(happening).report())
                .thenComparing(happening -> first(happening).begin())
                .thenComparing(happening -> -first(happening).end())
                .thenComparing(happening -> first(happening).event().length())
                .thenComparing(happening -> first(happening).event()))
        .toList();
  }

  private static Attestation first(Happening happening) {
    return happening.attestations().get(0);
  }

  private @Nullable PartialDate published(Map<String, Account> cached, String report) {
    return cached
        .computeIfAbsent(report, id -> account(reports.byId(id).orElseThrow().number()))
        .report()
        .published();
  }
}
