package org.annals.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.annals.account.CanonicalOrder;
import org.annals.date.PartialDate;
import org.annals.event.Status;
import org.annals.linkage.Linkage;

/**
 * Which events of accounts may be one happening: acts of one kind, by weights for what their
 * parties, places, days and words have in common; on no account where their days, places or parties
 * exclude one another. Immutable; safe for use by many threads.
 */
public final class AttestedLinkage implements Linkage<Attested> {

  private static final Comparator<Attested> ORDER =
      Comparator.comparing(Attested::account, CanonicalOrder.OF_ACCOUNTS)
          .thenComparing(attested -> attested.event().trigger())
          .thenComparing(attested -> attested.event().id().length())
          .thenComparing(attested -> attested.event().id());

  private static final int MOST_TOKENS = 6;
  private static final int MOST_NAMES = 6;

  private final LinkWeights weights;

  /** A linkage by other weights than the built-in ones, as a trainer needs it. */
  public AttestedLinkage(LinkWeights weights) {
    this.weights = weights;
  }

  @Override
  public Comparator<Attested> order() {
    return ORDER;
  }

  /** What is found by kind of act: two parties; a party, a name or the place, and a month. */
  @Override
  public Set<String> keys(Attested attested) {
    Profile profile = attested.profile();
    Set<String> keys = new TreeSet<>();
    for (String setting : settings(attested)) {
      keys.add(profile.act() + "|" + setting);
      keys.add(profile.family() + "|" + setting);
    }
    return keys;
  }

  private static Set<String> settings(Attested attested) {
    Profile profile = attested.profile();
    List<String> tokens = profile.tokens().stream().limit(MOST_TOKENS).toList();
    Set<String> settings = new TreeSet<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (int j = i + 1; j < tokens.size(); j++) {
        settings.add(tokens.get(i) + "|" + tokens.get(j));
      }
    }
    for (String month : months(attested)) {
      tokens.forEach(token -> settings.add(token + "|" + month));
      profile.names().stream()
          .limit(MOST_NAMES)
          .forEach(name -> settings.add("word " + name + "|" + month));
      String place = profile.place() == null ? null : profile.place().gazetteer();
      if (place != null) {
        settings.add("place " + place + "|" + month);
      }
    }
    return settings;
  }

  /** The months by which an event is found: its own, else that of its report. */
  private static List<String> months(Attested attested) {
    List<String> months = new ArrayList<>();
    attested.profile().window().months().forEach(month -> months.add(month.toString()));
    PartialDate published = attested.account().report().published();
    if (!attested.profile().window().dated()) {
      months.add(published == null ? "undated" : published.toString().substring(0, 4) + " around");
    }
    return months;
  }

  /** What speaks for or against two events being one, by {@link LinkFeature#ordinal}. */
  public double[] features(Attested one, Attested other) {
    return LinkFeatures.of(one, other);
  }

  @Override
  public double score(Attested one, Attested other) {
    return weights.score(LinkFeatures.of(one, other));
  }

  @Override
  public boolean excludes(Attested one, Attested other) {
    Profile profile = one.profile();
    Profile otherProfile = other.profile();
    return !isOneKind(profile, otherProfile)
        || !profile.window().meets(otherProfile.window())
        || isOtherReality(one, other)
        || isDeniedInOneReport(one, other)
        || isCountedApartInOneReport(one, other)
        || Sides.of(profile, otherProfile).conflict()
        || Whereabouts.likeness(profile.place(), otherProfile.place()) == Likeness.CONFLICT;
  }

  private static boolean isOneKind(Profile one, Profile other) {
    return one.act().equals(other.act()) || one.family().equals(other.family());
  }

  /** What is but asked for or imagined is not what happened. */
  private static boolean isOtherReality(Attested one, Attested other) {
    return one.events().stream()
        .anyMatch(e -> other.events().stream().anyMatch(o -> isOther(e.status(), o.status())));
  }

  private static boolean isOther(Status one, Status other) {
    return reality(one) * reality(other) < 0
        || (one == Status.HYPOTHETICAL) != (other == Status.HYPOTHETICAL);
  }

  /** A report does not contradict itself: what it denies is something else than what it tells. */
  private static boolean isDeniedInOneReport(Attested one, Attested other) {
    return one.event().negated() != other.event().negated()
        && one.account().report().id().equals(other.account().report().id());
  }

  /** Two tolls in one report are tolls of two things. */
  private static boolean isCountedApartInOneReport(Attested one, Attested other) {
    return one.account().report().id().equals(other.account().report().id())
        && one.events().stream()
            .anyMatch(
                e ->
                    other.events().stream()
                        .anyMatch(o -> Figures.areTwo(e.figures(), o.figures())));
  }

  private static int reality(Status status) {
    return switch (status) {
      case OCCURRED, ONGOING -> 1;
      case PLANNED, CANCELLED -> 0;
      case REQUESTED, HYPOTHETICAL -> -1;
    };
  }
}
