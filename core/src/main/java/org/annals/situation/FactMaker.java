package org.annals.situation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.annals.actor.ActorKind;
import org.annals.date.PartialDate;
import org.annals.happening.Location;
import org.annals.happening.Origins;
import org.annals.happening.Standing;
import org.annals.identity.Identity;
import org.annals.linkage.Digest;
import org.annals.place.Place;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/** Makes a fact of an affair, as it stands on a day. */
final class FactMaker {

  /** What a report says of the end of something that it also says to be so, if that is recent. */
  private static final int RECENT_DAYS = 45;

  private final LocalDate on;
  private final Origins origins;

  /**
   * @param on the day whose situation is asked for
   * @param origins tells which tellings are independent
   */
  FactMaker(LocalDate on, Origins origins) {
    this.on = on;
    this.origins = origins;
  }

  /** The fact; empty where it had not begun. */
  Optional<Fact> fact(Affair affair) {
    List<Claim> counted =
        withoutNames(Stream.concat(affair.claims().stream(), affair.foreign().stream()).toList())
            .stream()
            .filter(claim -> !claim.begun().isAfter(on))
            .sorted(Claim.COURSE)
            .toList();
    Set<Claim> kept = new HashSet<>(counted);
    List<Claim> own = affair.claims().stream().filter(kept::contains).toList();
    if (own.isEmpty()) {
      return Optional.empty();
    }
    List<Claim> news = new ArrayList<>(new Affair(own, List.of()).news());
    own.forEach(kept::remove);
    counted.stream().filter(kept::contains).forEach(news::add);
    news.sort(Claim.COURSE);
    return course(affair.kind(), news).map(course -> fact(new Affair(own, counted), course));
  }

  private Optional<Course> course(FactKind kind, List<Claim> claims) {
    return switch (kind) {
      case DEMAND, PROMISE, THREAT -> ActCourse.of(kind, claims, on);
      case CONTACT -> ContactCourse.of(claims, on);
      default -> StandingCourse.of(claims, on);
    };
  }

  /**
   * The claims without those by which a report but names what it tells the end of: "President X,
   * who resigned on Monday"; "the troops based at Y have left".
   */
  private static List<Claim> withoutNames(List<Claim> claims) {
    Set<String> ending = new HashSet<>();
    for (Claim claim : claims) {
      if (claim.effect() == Effect.ENDS && isRecent(claim)) {
        ending.add(claim.source().report());
      }
    }
    return claims.stream()
        .filter(
            claim -> claim.effect() != Effect.STANDS || !ending.contains(claim.source().report()))
        .toList();
  }

  private static boolean isRecent(Claim claim) {
    return claim.published() == null
        || claim.when().from() == null
        || !claim.at().isBefore(claim.told().minusDays(RECENT_DAYS));
  }

  private Fact fact(Affair affair, Course course) {
    List<Claim> counted = affair.foreign();
    Tellings tellings = Tellings.of(counted, origins);
    Claim first = affair.first();
    Place place = place(affair);
    return new Fact(
        id(first),
        first.kind(),
        parties(affair),
        about(affair),
        place == null ? null : Location.of(place),
        course.state(),
        course.deadline(),
        course.since(),
        course.until(),
        confirmed(counted, course),
        tellings.count(),
        course.disputed() ? Standing.DISPUTED : tellings.standing(),
        evidence(counted));
  }

  private static String id(Claim first) {
    return Digest.id(
        "fact",
        first.kind().name(),
        first.source().report(),
        Integer.toString(first.source().span().begin()),
        first.mark());
  }

  /** The narrowest place that a claim gives. */
  private static @Nullable Place place(Affair affair) {
    return affair.claims().stream()
        .map(Claim::place)
        .filter(Objects::nonNull)
        .max(
            Comparator.comparing(
                place -> place.kind() == org.annals.place.PlaceKind.COUNTRY ? 0 : 1))
        .orElse(null);
  }

  private static List<Fact.Party> parties(Affair affair) {
    List<Fact.Party> parties = new ArrayList<>();
    for (String role : Roles.of(affair.kind())) {
      if (Roles.isShared(role)) {
        several(affair, role).forEach(who -> parties.add(Fact.Party.of(role, who)));
      } else {
        Identity who = affair.who(role);
        if (who != null) {
          parties.add(Fact.Party.of(role, who));
        }
      }
    }
    return parties;
  }

  /** All who have a role, but no state for which a person among them acts. */
  private static List<Identity> several(Affair affair, String role) {
    List<Identity> all =
        affair.claims().stream()
            .flatMap(claim -> claim.parts(role))
            .map(Part::who)
            .distinct()
            .toList();
    Set<String> sides = new HashSet<>();
    all.stream()
        .filter(who -> who.kind() == ActorKind.PERSON)
        .forEach(who -> sides.add(Side.of(who)));
    return all.stream()
        .filter(who -> who.kind() == ActorKind.PERSON || sides.add(Side.of(who)))
        .toList();
  }

  private static Fact.@Nullable About about(Affair affair) {
    boolean titled = affair.kind() != FactKind.PRESENCE && affair.kind() != FactKind.CONTROL;
    return affair.claims().stream()
        .filter(claim -> titled && !claim.topic().isEmpty())
        .findFirst()
        .map(claim -> new Fact.About(claim.topic().text(), claim.source().happening()))
        .orElse(null);
  }

  private static @Nullable PartialDate confirmed(List<Claim> claims, Course course) {
    return claims.stream()
        .filter(claim -> course.supporting().contains(claim.effect()))
        .map(Claim::published)
        .filter(Objects::nonNull)
        .map(PartialDate::toDay)
        .max(Comparator.naturalOrder())
        .orElse(null);
  }

  private static List<Fact.Evidence> evidence(List<Claim> claims) {
    return claims.stream().sorted(Claim.ORDER).map(FactMaker::evidence).distinct().toList();
  }

  private static Fact.Evidence evidence(Claim claim) {
    Claim.Source source = claim.source();
    Span sentence = source.account().sentences().get(source.sentence());
    return new Fact.Evidence(
        source.report(),
        sentence.begin(),
        sentence.end(),
        source.account().report().text().slice(sentence));
  }
}
