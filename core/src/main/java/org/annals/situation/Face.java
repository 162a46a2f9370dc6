package org.annals.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.annals.actor.Actor;
import org.annals.actor.ActorKind;
import org.annals.actor.Mention;
import org.annals.date.PartialDate;
import org.annals.happening.Location;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * All of a claim that tells which fact it is of, without the report: what a thousand reports say in
 * the same way has one face. Faces, not claims, are clustered.
 *
 * @param kind of the fact
 * @param sides role and side of each party, {@code holder=RUS}, in alphabetical order
 * @param persons side and identity of each named person among them
 * @param place where; null where it has no place
 * @param stems of its topic
 * @param acts of its topic
 * @param from when a contact was; null of other kinds and where the report does not say
 * @param told when the report came out, where that helps to tell; else null
 * @param scene countries that its part of the report speaks of, where it names no parties
 */
record Face(
    FactKind kind,
    List<String> sides,
    List<String> persons,
    @Nullable Location place,
    List<String> stems,
    List<String> acts,
    @Nullable PartialDate from,
    @Nullable LocalDate told,
    List<String> scene) {

  static final Comparator<Face> ORDER = Comparator.comparing(Face::toString);

  private static final int SCENE = 2;

  static Face of(Claim claim) {
    boolean meeting = claim.kind() == FactKind.CONTACT;
    List<String> sides = sides(claim);
    boolean nobody = claim.kind() == FactKind.AGREEMENT && count(sides, "party=") < 2;
    boolean dated = meeting || nobody;
    return new Face(
        claim.kind(),
        sides,
        meeting ? persons(claim) : List.of(),
        claim.place() == null || meeting ? null : Location.of(claim.place()),
        claim.topic().stems(),
        claim.topic().acts(),
        meeting && claim.when().from() != null ? claim.when().from().toDay() : null,
        dated && claim.published() != null ? claim.told() : null,
        nobody ? scene(claim) : List.of());
  }

  private static long count(List<String> sides, String role) {
    return sides.stream().filter(side -> side.startsWith(role)).count();
  }

  /** An office has a man, and so has a cell: there the side does not do. */
  private static List<String> sides(Claim claim) {
    TreeSet<String> sides = new TreeSet<>();
    for (Part part : claim.parts()) {
      boolean himself = part.is("subject") || part.is("holder") && claim.kind() == FactKind.OFFICE;
      sides.add(part.role() + "=" + (himself ? part.who().id() : part.side()));
    }
    if (claim.kind() == FactKind.HOSTILITY && sides.size() == 1) {
      sides.clear();
      claim.parts().forEach(part -> sides.add(part.role() + "=" + part.who().id()));
    }
    return List.copyOf(sides);
  }

  private static List<String> persons(Claim claim) {
    TreeSet<String> persons = new TreeSet<>();
    claim.parts().stream()
        .filter(part -> part.who().kind() == ActorKind.PERSON)
        .forEach(part -> persons.add(part.side() + "=" + part.who().id()));
    return List.copyOf(persons);
  }

  private static List<String> scene(Claim claim) {
    List<Span> sentences = claim.source().account().sentences();
    int last = claim.source().sentence();
    int begin = sentences.get(Math.max(0, last - SCENE)).begin();
    Span stretch = new Span(begin, sentences.get(last).end());
    TreeSet<String> countries = new TreeSet<>();
    for (Actor actor : claim.source().account().actors()) {
      if (actor.country() != null && isNamedIn(actor, stretch)) {
        countries.add(actor.country());
      }
    }
    if (claim.place() != null && claim.place().country() != null) {
      countries.add(claim.place().country());
    }
    return List.copyOf(countries);
  }

  private static boolean isNamedIn(Actor actor, Span stretch) {
    return actor.mentions().stream().map(Mention::span).anyMatch(stretch::contains);
  }

  /** The sides that have a role, in alphabetical order. */
  List<String> having(String role) {
    List<String> found = new ArrayList<>();
    for (String side : sides) {
      if (side.startsWith(role + "=")) {
        found.add(side.substring(role.length() + 1));
      }
    }
    return found;
  }

  Topic topic() {
    return new Topic(String.join(" ", stems), stems, acts);
  }
}
