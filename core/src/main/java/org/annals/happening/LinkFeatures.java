package org.annals.happening;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import org.annals.date.PartialDate;
import org.annals.event.Event;
import org.annals.event.Status;

/** Measures what speaks for or against two events being one. Symmetric. */
final class LinkFeatures {

  private static final int FORTNIGHT = 14;
  private static final int MONTH = 31;
  private static final int FAR_APART = 8;

  private final Attested one;
  private final Attested other;
  private final Profile profile;
  private final Profile otherProfile;
  private final double[] values = new double[LinkFeature.values().length];

  private LinkFeatures(Attested one, Attested other) {
    this.one = one;
    this.other = other;
    this.profile = one.profile();
    this.otherProfile = other.profile();
  }

  /** The features by {@link LinkFeature#ordinal}. */
  static double[] of(Attested one, Attested other) {
    LinkFeatures features = new LinkFeatures(one, other);
    features.set(LinkFeature.BIAS, 1);
    features.acts();
    features.parties();
    features.places();
    features.times();
    features.texts();
    features.figures();
    features.status();
    return features.values;
  }

  private void set(LinkFeature feature, double value) {
    values[feature.ordinal()] = value;
  }

  private void set(LinkFeature feature, boolean holds) {
    set(feature, holds ? 1 : 0);
  }

  private void acts() {
    Event event = one.event();
    Event otherEvent = other.event();
    boolean family = profile.family().equals(otherProfile.family());
    boolean stem = profile.stem().equals(otherProfile.stem());
    set(LinkFeature.SAME_FAMILY, family);
    set(LinkFeature.SAME_STEM, stem);
    set(LinkFeature.OTHER_WORDS, !family && !stem);
    boolean type = event.type() != null && event.type() == otherEvent.type();
    boolean mode = event.mode() != null && event.mode().equals(otherEvent.mode());
    set(LinkFeature.SAME_MODE, type && mode);
    set(LinkFeature.SAME_TYPE, type && !mode);
  }

  private void parties() {
    Sides sides = Sides.of(profile, otherProfile);
    set(LinkFeature.SAME_ACTORS, sides.actors() == Likeness.SAME);
    set(LinkFeature.COMPATIBLE_ACTORS, sides.actors() == Likeness.COMPATIBLE);
    set(LinkFeature.OTHER_ACTORS, sides.actors() == Likeness.CONFLICT);
    set(LinkFeature.SAME_RECIPIENTS, sides.recipients() == Likeness.SAME);
    set(LinkFeature.COMPATIBLE_RECIPIENTS, sides.recipients() == Likeness.COMPATIBLE);
    set(LinkFeature.OTHER_RECIPIENTS, sides.recipients() == Likeness.CONFLICT);
  }

  private void places() {
    Likeness place = Whereabouts.likeness(profile.place(), otherProfile.place());
    set(LinkFeature.SAME_PLACE, place == Likeness.SAME);
    set(LinkFeature.COMPATIBLE_PLACE, place == Likeness.COMPATIBLE);
  }

  private void times() {
    Window window = profile.window();
    Window otherWindow = otherProfile.window();
    boolean same = window.isSame(otherWindow);
    boolean dated = window.dated() && otherWindow.dated();
    boolean next = dated && !same && window.isDay() && otherWindow.isDay();
    set(LinkFeature.SAME_DAYS, same);
    set(LinkFeature.NEXT_DAY, next);
    set(LinkFeature.DAYS_MEET, dated && !same && !next);
    if (!dated) {
      long days = daysApart();
      set(LinkFeature.NEAR_IN_TIME, days >= 0 && days <= FORTNIGHT);
      set(LinkFeature.FAR_IN_TIME, days > MONTH);
    }
  }

  /** Days between what is known of the times of both; -1 where nothing is. */
  private long daysApart() {
    LocalDate day = day(one);
    LocalDate otherDay = day(other);
    if (day == null || otherDay == null) {
      return -1;
    }
    return Math.abs(ChronoUnit.DAYS.between(day, otherDay));
  }

  private static @org.jspecify.annotations.Nullable LocalDate day(Attested attested) {
    Window window = attested.profile().window();
    if (window.dated() && window.last() != null) {
      return window.last();
    }
    PartialDate published = attested.account().report().published();
    return published == null ? null : published.firstDay();
  }

  private void texts() {
    set(LinkFeature.NAMES_IN_COMMON, common(profile.names(), otherProfile.names()));
    set(LinkFeature.WORDS_IN_COMMON, common(profile.words(), otherProfile.words()));
    boolean sameReport = isSameReport();
    set(
        LinkFeature.LEADS_IN_COMMON,
        sameReport ? 0 : common(profile.leadNames(), otherProfile.leadNames()));
    set(LinkFeature.BOTH_MAIN, profile.main() && otherProfile.main());
    set(LinkFeature.SAME_REPORT, sameReport);
    int distance = Math.abs(one.event().sentence() - other.event().sentence());
    set(LinkFeature.FAR_APART, sameReport && distance > FAR_APART);
  }

  private boolean isSameReport() {
    return one.account().report().id().equals(other.account().report().id());
  }

  /** Sørensen's and Dice's coefficient. */
  private static double common(Set<String> one, Set<String> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return 0;
    }
    long shared = one.stream().filter(other::contains).count();
    return 2.0 * shared / (one.size() + other.size());
  }

  private void figures() {
    Likeness figures = Figures.likeness(one.event().figures(), other.event().figures());
    set(LinkFeature.SAME_FIGURE, figures == Likeness.SAME);
    set(LinkFeature.OTHER_FIGURE, figures == Likeness.CONFLICT);
  }

  private void status() {
    set(
        LinkFeature.PLANNED_AND_REAL,
        isReal(one.event().status()) != isReal(other.event().status()));
    set(LinkFeature.DENIED, one.event().negated() != other.event().negated());
  }

  private static boolean isReal(Status status) {
    return status == Status.OCCURRED || status == Status.ONGOING;
  }
}
