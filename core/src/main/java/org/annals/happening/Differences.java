package org.annals.happening;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.annals.account.Account;
import org.annals.actor.Actor;
import org.annals.event.Event;
import org.annals.event.Status;
import org.annals.text.Excerpt;
import org.annals.text.Text;

/** Where the accounts of one happening part, but for numbers. */
final class Differences {

  private final List<Attested> cluster;

  /**
   * @param cluster in canonical order
   */
  Differences(List<Attested> cluster) {
    this.cluster = cluster;
  }

  List<Difference> list() {
    List<Difference> differences = new ArrayList<>();
    add(differences, Difference.Kind.DATE, Differences::daysPart, Differences::days);
    add(differences, Difference.Kind.PLACE, Differences::placesPart, Differences::place);
    add(differences, Difference.Kind.ACTOR, Differences::actorsPart, Differences::actors);
    add(differences, Difference.Kind.STATUS, Differences::statusesPart, Differences::status);
    add(differences, Difference.Kind.POLARITY, Differences::polaritiesPart, Differences::polarity);
    return differences;
  }

  /** Adds what all say who part with anybody. */
  private void add(
      List<Difference> differences,
      Difference.Kind kind,
      BiPredicate<Attested, Attested> part,
      Function<Attested, String> value) {
    List<Difference.Value> values =
        cluster.stream()
            .filter(one -> cluster.stream().anyMatch(other -> differ(one, other, part)))
            .map(one -> value(one, value.apply(one)))
            .toList();
    if (!values.isEmpty()) {
      differences.add(new Difference(kind, values));
    }
  }

  /**
   * @param part asked in canonical order
   */
  private boolean differ(Attested one, Attested other, BiPredicate<Attested, Attested> part) {
    boolean inOrder = cluster.indexOf(one) < cluster.indexOf(other);
    return one != other && (inOrder ? part.test(one, other) : part.test(other, one));
  }

  private static Difference.Value value(Attested attested, String value) {
    Account account = attested.account();
    Excerpt trigger = Excerpt.of(account.report().text(), attested.event().trigger());
    return new Difference.Value(account.report().id(), value, trigger);
  }

  private static boolean daysPart(Attested one, Attested other) {
    return one.profile().window().isApart(other.profile().window());
  }

  private static String days(Attested attested) {
    return attested.profile().window().words();
  }

  private static boolean placesPart(Attested one, Attested other) {
    return Whereabouts.likeness(one.profile().place(), other.profile().place())
        == Likeness.CONFLICT;
  }

  private static String place(Attested attested) {
    var place = attested.profile().place();
    return place == null ? "" : place.name();
  }

  private static boolean actorsPart(Attested one, Attested other) {
    return Sides.of(one.profile(), other.profile()).actors() == Likeness.CONFLICT;
  }

  private static String actors(Attested attested) {
    Event event = attested.event();
    return attested.account().actors().stream()
        .filter(actor -> event.actors().contains(actor.id()))
        .map(Actor::name)
        .collect(Collectors.joining(", "));
  }

  /** What was over is not still to come, whatever a later report says. */
  private static boolean statusesPart(Attested earlier, Attested later) {
    boolean calledOff =
        isCancelled(earlier) != isCancelled(later) && (isOver(earlier) || isOver(later));
    return calledOff || (isOver(earlier) && isAhead(later));
  }

  private static boolean isCancelled(Attested attested) {
    return attested.events().stream().anyMatch(event -> event.status() == Status.CANCELLED);
  }

  private static boolean isOver(Attested attested) {
    return attested.events().stream()
        .anyMatch(event -> event.status() == Status.OCCURRED && !event.negated());
  }

  private static boolean isAhead(Attested attested) {
    return attested.events().stream().allMatch(event -> event.status() == Status.PLANNED);
  }

  private static String status(Attested attested) {
    return attested.event().status().name().toLowerCase(Locale.ROOT);
  }

  private static boolean polaritiesPart(Attested one, Attested other) {
    return one.event().negated() != other.event().negated();
  }

  private static String polarity(Attested attested) {
    Text text = attested.account().report().text();
    String trigger = text.slice(attested.event().trigger());
    return attested.event().negated() ? "not: " + trigger : trigger;
  }
}
