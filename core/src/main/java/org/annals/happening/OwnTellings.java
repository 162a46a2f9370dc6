package org.annals.happening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.annals.account.Account;
import org.annals.place.Place;
import org.annals.resource.Resources;
import org.annals.resource.Table;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/**
 * Brings together what one account tells of one event, sentence by sentence: a later telling joins
 * the earlier ones that it fits best. What takes up an earlier word ("the attack", "their meeting")
 * or names nobody joins the nearest that begins alike. Immutable; safe for use by many threads.
 */
final class OwnTellings {

  private static final String TABLE = "happening/definite.tsv";

  /** How many words may stand between a definite word and the trigger: "the two-day visit". */
  private static final int REACH = 2;

  private static final int FARTHEST = 40;

  private final AttestedLinkage linkage;
  private final Families families;
  private final Set<String> definite;

  private OwnTellings(AttestedLinkage linkage, Families families, Set<String> definite) {
    this.linkage = linkage;
    this.families = families;
    this.definite = definite;
  }

  static OwnTellings load(Resources resources, AttestedLinkage linkage) {
    Set<String> definite = new TreeSet<>();
    for (Table.Row row : Table.read(resources, TABLE, "word")) {
      definite.add(row.require("word"));
    }
    return new OwnTellings(linkage, Families.load(resources), definite);
  }

  /**
   * The events of an account, those told several times brought together, by their first tellings.
   */
  List<Attested> of(Account account) {
    List<List<Attested>> groups = new ArrayList<>();
    singles(account).stream().sorted(linkage.order()).forEach(telling -> add(groups, telling));
    return groups.stream().map(OwnTellings::merged).toList();
  }

  /** Each event by itself. */
  List<Attested> singles(Account account) {
    return ProfileReader.attested(account, families);
  }

  private void add(List<List<Attested>> groups, Attested telling) {
    List<Attested> best = null;
    double bestScore = 0;
    boolean takenUp = isTakenUp(telling);
    for (List<Attested> group : groups) {
      if (group.stream().noneMatch(one -> linkage.excludes(one, telling))) {
        double score = score(group, telling, takenUp);
        if (score >= bestScore) {
          best = group;
          bestScore = score;
        }
      }
    }
    if (best == null) {
      groups.add(new ArrayList<>(List.of(telling)));
    } else {
      best.add(telling);
    }
  }

  private double score(List<Attested> group, Attested telling, boolean takenUp) {
    double score = group.stream().mapToDouble(one -> linkage.score(one, telling)).max().orElse(-1);
    boolean alike = takenUp && group.stream().anyMatch(one -> isNamedAlike(one, telling));
    return alike ? Math.max(score, nearness(group, telling)) : score;
  }

  private static boolean isNamedAlike(Attested one, Attested telling) {
    return one.profile().stem().equals(telling.profile().stem())
        || one.profile().family().equals(telling.profile().family());
  }

  private static double nearness(List<Attested> group, Attested telling) {
    Attested last = group.get(group.size() - 1);
    return 1.0 / (1 + telling.event().sentence() - last.event().sentence());
  }

  /** Whether it names nobody or stands behind a definite word. */
  private boolean isTakenUp(Attested telling) {
    if (telling.profile().actors().isEmpty() && telling.profile().recipients().isEmpty()) {
      return true;
    }
    Account account = telling.account();
    Span trigger = telling.event().trigger();
    int sentence = account.sentences().get(telling.event().sentence()).begin();
    int begin = Math.max(sentence, trigger.begin() - FARTHEST);
    String before =
        account.report().text().slice(new Span(begin, Math.max(begin, trigger.begin())));
    String[] words = before.toLowerCase(Locale.ROOT).replace('’', '\'').split("(?=')|\\s+");
    for (int i = words.length - 1; i >= Math.max(0, words.length - REACH); i--) {
      if (definite.contains(words[i])) {
        return true;
      }
    }
    return false;
  }

  /** One telling that knows what any of them tells. */
  private static Attested merged(List<Attested> group) {
    Attested first = group.get(0);
    if (group.size() == 1) {
      return first;
    }
    Profile chief = chief(group).profile();
    return new Attested(
        first.account(),
        group.stream().map(Attested::event).toList(),
        new Profile(
            chief.family(),
            chief.act(),
            chief.stem(),
            chief.actors(),
            chief.recipients(),
            chief.tokens(),
            place(group),
            group.stream().map(one -> one.profile().window()).reduce(Window::closer).orElseThrow(),
            chief.names(),
            chief.words(),
            chief.leadNames(),
            group.stream().anyMatch(one -> one.profile().main())));
  }

  private static @Nullable Place place(List<Attested> group) {
    Place place = null;
    for (Attested telling : group) {
      place = Whereabouts.closer(place, telling.profile().place());
    }
    return place;
  }

  /** The one that tells most of who is in it. */
  private static Attested chief(List<Attested> group) {
    return group.stream()
        .max(
            Comparator.comparingInt(OwnTellings::sides)
                .thenComparingInt(one -> one.profile().tokens().size())
                .thenComparing(one -> -one.event().trigger().begin()))
        .orElseThrow();
  }

  private static int sides(Attested telling) {
    return (telling.profile().actors().isEmpty() ? 0 : 1)
        + (telling.profile().recipients().isEmpty() ? 0 : 1);
  }
}
