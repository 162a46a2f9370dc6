package org.annals.situation;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.annals.identity.Identity;
import org.annals.linkage.Clustering;
import org.annals.linkage.Component;
import org.jspecify.annotations.Nullable;

/**
 * The claims of one fact.
 *
 * @param claims its own, in canonical order
 * @param foreign what claims of other facts do to it: who takes a place ends another's control
 */
record Affair(List<Claim> claims, List<Claim> foreign) {

  /** So many sentences are the lead of a report, which tells what is new. */
  private static final int LEAD = 3;

  Affair {
    claims = claims.stream().sorted(Claim.ORDER).toList();
    foreign = foreign.stream().sorted(Claim.ORDER).distinct().toList();
    if (claims.isEmpty()) {
      throw new IllegalArgumentException("an affair that nobody tells of");
    }
  }

  /** The affairs that some claims are of, in canonical order of their first claims. */
  static List<Affair> of(List<Claim> claims) {
    Map<Face, List<Claim>> byFace = new HashMap<>();
    for (Claim claim : claims) {
      byFace.computeIfAbsent(Face.of(claim), unused -> new ArrayList<>()).add(claim);
    }
    List<Affair> affairs = new ArrayList<>();
    for (Component<Face> component :
        new Clustering<>(new FaceLinkage()).components(byFace.keySet())) {
      for (List<Face> cluster : component.clusters()) {
        affairs.add(
            new Affair(
                cluster.stream()
                    .flatMap(face -> Objects.requireNonNull(byFace.get(face)).stream())
                    .toList(),
                List.of()));
      }
    }
    affairs.sort((one, other) -> Claim.ORDER.compare(one.first(), other.first()));
    return affairs;
  }

  Claim first() {
    return claims.get(0);
  }

  FactKind kind() {
    return first().kind();
  }

  /** Whether some claim tells of the fact by itself. */
  boolean isTold() {
    return claims.stream().anyMatch(Claim::alone);
  }

  /**
   * Its own claims without those that but tell again what was told before: an event without a date,
   * far into a report, is background.
   */
  List<Claim> news() {
    Set<Effect> seen = EnumSet.noneOf(Effect.class);
    List<Claim> news = new ArrayList<>();
    for (Claim claim : claims.stream().sorted(Claim.COURSE).toList()) {
      boolean undated =
          claim.when().from() == null
              && (claim.effect() == Effect.BEGINS || claim.effect() == Effect.ENDS);
      boolean retold =
          undated && seen.contains(claim.effect()) && claim.source().sentence() >= LEAD;
      if (!retold) {
        news.add(claim);
        seen.add(claim.effect());
      }
    }
    return news;
  }

  Affair with(List<Claim> more) {
    List<Claim> all = new ArrayList<>(foreign);
    all.addAll(more);
    return new Affair(claims, all);
  }

  /** The sides that any claim gives a role. */
  List<String> sides(String role) {
    return claims.stream()
        .flatMap(claim -> claim.sides(role).stream())
        .distinct()
        .sorted()
        .toList();
  }

  /** Whoever most claims give a role; of two given it equally often, the first. */
  @Nullable Identity who(String role) {
    Map<Identity, Integer> counts = new HashMap<>();
    Identity most = null;
    for (Claim claim : claims) {
      claim.parts(role).forEach(part -> counts.merge(part.who(), 1, Integer::sum));
    }
    for (Claim claim : claims) {
      Identity who = claim.who(role);
      if (who != null && (most == null || count(counts, who) > count(counts, most))) {
        most = who;
      }
    }
    return most;
  }

  private static int count(Map<Identity, Integer> counts, Identity who) {
    return counts.getOrDefault(who, 0);
  }
}
