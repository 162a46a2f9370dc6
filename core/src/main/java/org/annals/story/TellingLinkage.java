package org.annals.story;

import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.annals.account.CanonicalOrder;
import org.annals.date.PartialDate;
import org.annals.happening.Happening;
import org.annals.linkage.Linkage;
import org.annals.resource.Resources;
import org.annals.story.Weights.Feature;
import org.jspecify.annotations.Nullable;

/**
 * Which reports may tell one story: those whose leads have rare words, names, numbers, persons and
 * places in common, that were published within a few days and that attest the same main happenings.
 * Immutable; safe for use by many threads.
 *
 * <p>Reports find one another by the rare words of their leads in the weeks around publication, by
 * pairs of such words whenever they were published, and by main happenings.
 */
public final class TellingLinkage implements Linkage<Telling> {

  private static final Comparator<Telling> ORDER =
      Comparator.comparing(Telling::account, CanonicalOrder.OF_ACCOUNTS);

  private static final int MOST_DAYS = 10;
  private static final int MOST = 3;
  private static final double RARE = 4;
  private static final int SINGLE_KEYS = 16;
  private static final int PAIRED = 6;
  private static final int WEEK = 7;

  private final LeadReader leads;
  private final Weights weights;

  TellingLinkage(Resources resources) {
    leads = new LeadReader(resources);
    weights = new Weights(resources);
  }

  Lead lead(Telling telling) {
    return leads.lead(telling.account());
  }

  @Override
  public Comparator<Telling> order() {
    return ORDER;
  }

  @Override
  public Set<String> keys(Telling telling) {
    Lead lead = lead(telling);
    Set<String> keys = new TreeSet<>();
    PartialDate published = telling.account().report().published();
    for (String word : lead.rarest(RARE, SINGLE_KEYS)) {
      weeks(published).forEach(week -> keys.add(week + " " + word));
    }
    List<String> rarest = lead.rarest(RARE, PAIRED).stream().sorted().toList();
    for (int i = 0; i < rarest.size(); i++) {
      for (int j = i + 1; j < rarest.size(); j++) {
        keys.add("pair " + rarest.get(i) + " " + rarest.get(j));
      }
    }
    MainHappenings.of(telling, lead).stream()
        .filter(happening -> happening.reports() > 1)
        .forEach(happening -> keys.add("happening " + happening.id()));
    return keys;
  }

  /** A week and the next, so that what lies up to seven days apart has one in common. */
  private static List<String> weeks(@Nullable PartialDate published) {
    if (published == null) {
      return List.of("undated");
    }
    long week = Math.floorDiv(published.firstDay().toEpochDay(), WEEK);
    return List.of("week " + week, "week " + (week + 1));
  }

  @Override
  public double score(Telling one, Telling other) {
    Lead lead = lead(one);
    Lead second = lead(other);
    return weights.of(Feature.BIAS, 1)
        + weights.of(Feature.WORDS, Math.sqrt(lead.likeness(second)))
        + weights.of(Feature.NAMES, lead.sharedNames(second))
        + weights.of(Feature.NUMBERS, shared(lead.numbers(), second.numbers()))
        + weights.of(Feature.OTHER_NUMBERS, apart(lead.numbers(), second.numbers()))
        + weights.of(Feature.PERSONS, shared(lead.persons(), second.persons()))
        + weights.of(Feature.OTHER_PERSONS, apart(lead.persons(), second.persons()))
        + weights.of(Feature.PLACES, shared(lead.places(), second.places()))
        + weights.of(Feature.OTHER_COUNTRIES, apart(lead.countries(), second.countries()))
        + weights.of(Feature.DAYS, Math.max(0, days(one, other) - 1))
        + weights.of(Feature.HAPPENINGS, shared(main(one, lead), main(other, second)));
  }

  private static Set<String> main(Telling telling, Lead lead) {
    return MainHappenings.of(telling, lead).stream()
        .filter(happening -> happening.reports() > 1)
        .map(Happening::id)
        .collect(Collectors.toSet());
  }

  private static int shared(Set<String> one, Set<String> other) {
    return (int) one.stream().filter(other::contains).limit(MOST).count();
  }

  private static int apart(Set<String> one, Set<String> other) {
    return !one.isEmpty() && !other.isEmpty() && shared(one, other) == 0 ? 1 : 0;
  }

  @Override
  public boolean excludes(Telling one, Telling other) {
    return days(one, other) > MOST_DAYS;
  }

  /** Days between what two publication dates allow; 0 where one is unknown. */
  private static long days(Telling one, Telling other) {
    PartialDate first = one.account().report().published();
    PartialDate second = other.account().report().published();
    if (first == null || second == null) {
      return 0;
    }
    long before = ChronoUnit.DAYS.between(first.lastDay(), second.firstDay());
    long behind = ChronoUnit.DAYS.between(second.lastDay(), first.firstDay());
    return Math.max(0, Math.max(before, behind));
  }
}
