package org.annals.place;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.annals.actor.Actor;
import org.annals.actor.Actors;
import org.annals.language.AnalyzedText;
import org.annals.language.Sentence;
import org.annals.resource.Resources;
import org.annals.text.Text;

/** Finds the places of a report. Stateless but for its gazetteer; safe for use by many threads. */
public final class PlaceFinder {

  private static final double MOST_MENTIONS = 2;
  private static final double DEMONYM = 0.5;
  private static final double ACTOR = 0.5;

  private final Gazetteer gazetteer;
  private final ToponymFinder finder;
  private final Resolver resolver;
  private final Confidence confidence;

  private PlaceFinder(Gazetteer gazetteer, Cues cues, Confidence confidence) {
    this.gazetteer = gazetteer;
    this.finder = new ToponymFinder(gazetteer, cues);
    this.resolver = new Resolver(cues);
    this.confidence = confidence;
  }

  /**
   * Reads the gazetteer.
   *
   * @throws org.annals.resource.ResourceException if it is broken
   */
  public static PlaceFinder load(Resources resources) {
    return new PlaceFinder(
        Gazetteer.load(resources), Cues.load(resources), Confidence.load(resources));
  }

  /**
   * Finds all places of a report.
   *
   * @param actors the report's actors: a person's or an organization's name is no place, and where
   *     actors are from tells between places of one name
   */
  public Places find(Text text, AnalyzedText analyzed, Actors actors) {
    List<Toponym> toponyms = finder.find(analyzed, new Persons(analyzed, actors));
    List<Group> groups = resolver.resolve(analyzed, toponyms, peoples(analyzed, actors));
    Map<String, List<Group>> byPlace = new LinkedHashMap<>();
    for (Group group : groups) {
      byPlace.computeIfAbsent(identity(group), unused -> new ArrayList<>()).add(group);
    }
    List<Place> places = new ArrayList<>();
    byPlace.values().stream()
        .sorted(
            (one, other) ->
                mentions(analyzed, one).get(0).compareTo(mentions(analyzed, other).get(0)))
        .forEach(same -> places.add(place("p" + (places.size() + 1), text, analyzed, same)));
    return new Places(places);
  }

  /** Groups of one gazetteer entry are one place; a thing in or near a place is another one. */
  private static String identity(Group group) {
    boolean itself = group.match() != Toponym.Match.FACILITY;
    return group.best != null && itself ? "=" + group.best.id() : "?" + group.key;
  }

  private Place place(String id, Text text, AnalyzedText analyzed, List<Group> groups) {
    Group first = groups.get(0);
    List<PlaceMention> mentions = mentions(analyzed, groups);
    Entry entry = first.best;
    if (entry == null) {
      String name = text.slice(mentions.get(0).span());
      return new Place(id, name, null, null, null, 0, PlaceKind.OTHER, null, mentions);
    }
    boolean near = first.match() == Toponym.Match.FACILITY;
    return new Place(
        id,
        near ? text.slice(mentions.get(0).span()) : entry.name(),
        entry.country(),
        entry.latitude(),
        entry.longitude(),
        groups.stream().mapToDouble(confidence::of).max().orElse(0),
        near ? PlaceKind.FACILITY : entry.kind(),
        near ? null : entry.id(),
        mentions);
  }

  private static List<PlaceMention> mentions(AnalyzedText analyzed, List<Group> groups) {
    return groups.stream()
        .flatMap(group -> group.toponyms.stream())
        .map(toponym -> mention(analyzed, toponym))
        .sorted()
        .toList();
  }

  private static PlaceMention mention(AnalyzedText analyzed, Toponym toponym) {
    Sentence sentence = analyzed.sentences().get(toponym.sentence());
    return new PlaceMention(
        sentence.span(toponym.first(), toponym.last()),
        toponym.sentence(),
        head(sentence, toponym));
  }

  /** The token of a name whose head lies outside it, the last one where there are several. */
  private static int head(Sentence sentence, Toponym toponym) {
    for (int i = toponym.last(); i > toponym.first(); i--) {
      int head = sentence.head(i);
      if (head < toponym.first() || head > toponym.last()) {
        return i;
      }
    }
    return toponym.first();
  }

  private Map<String, Double> peoples(AnalyzedText analyzed, Actors actors) {
    Map<String, Double> weights = new TreeMap<>();
    for (Sentence sentence : analyzed.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (Words.isCapitalized(sentence.word(i))) {
          String country = gazetteer.demonym(sentence.word(i));
          if (country != null) {
            add(weights, country, DEMONYM);
          }
        }
      }
    }
    actors.list().stream()
        .map(Actor::country)
        .filter(Objects::nonNull)
        .forEach(country -> add(weights, country, ACTOR));
    return weights;
  }

  private static void add(Map<String, Double> weights, String country, double weight) {
    weights.merge(country, weight, (one, other) -> Math.min(MOST_MENTIONS, one + other));
  }
}
