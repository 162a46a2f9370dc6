package org.annals.event;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.actor.Actor;
import org.annals.actor.ActorKind;
import org.annals.actor.Actors;
import org.annals.actor.Mention;
import org.annals.country.Countries;
import org.annals.country.Country;
import org.annals.language.AnalyzedText;
import org.annals.language.Sentence;
import org.annals.place.Place;
import org.annals.place.PlaceKind;
import org.annals.place.PlaceMention;
import org.annals.place.Places;
import org.annals.resource.Resources;
import org.annals.text.Span;

/** Plain stand-ins for the finders of actors and places. */
final class PlainActors {

  private static final Countries COUNTRIES = Countries.load(Resources.builtIn());
  private static final Set<String> PERSONS =
      Set.of(
          ("president minister envoy leader official spokesman spokeswoman spokesperson man woman"
                  + " general commander ambassador diplomat mediator journalist mayor governor judge"
                  + " king prince chancellor secretary lawmaker senator negotiator activist priest"
                  + " critic chief director prosecutor doctor teacher student worker farmer"
                  + " candidate suspect prisoner hostage captain pilot delegate witness dissident")
              .split(" "));
  private static final Set<String> GROUPS =
      Set.of(
          ("troop force army rebel police government ministry parliament soldier militant gunman"
                  + " guerrilla militia protester demonstrator villager civilian people resident"
                  + " family refugee union party opposition group court council agency bank company"
                  + " fighter insurgent military navy side administration authority delegation"
                  + " team crowd cabinet senate bloc alliance coalition peacekeeper unit jet"
                  + " warship crew detainee victim migrant miner leadership ruler ally faction"
                  + " church congress commission committee charity organization association state"
                  + " country junta regime staff inspector monitor investigator firm")
              .split(" "));

  private PlainActors() {}

  static Actors find(AnalyzedText analyzed) {
    Map<String, Actor> actors = new LinkedHashMap<>();
    for (Sentence sentence : analyzed.sentences()) {
      for (int token = 0; token < sentence.size(); token++) {
        add(sentence, token, actors);
      }
    }
    return new Actors(new ArrayList<>(actors.values()));
  }

  private static void add(Sentence sentence, int token, Map<String, Actor> actors) {
    boolean inName =
        sentence.isRelation(token, "compound")
            && sentence.tag(token).startsWith("NNP")
            && sentence.head(token) > token
            && sentence.tag(sentence.head(token)).startsWith("NNP");
    if (inName) {
      return;
    }
    int first = token;
    while (first > 0
        && sentence.head(first - 1) == token
        && sentence.isRelation(first - 1, "compound")) {
      first--;
    }
    String name = phrase(sentence, first, token);
    Optional<Country> country = country(name);
    ActorKind kind = kind(sentence, token, country);
    if (kind == null) {
      return;
    }
    Mention mention =
        new Mention(sentence.span(first, token), sentence.index(), token, Mention.Form.NAME);
    String key = country.isPresent() ? country.get().code() : name + sentence.index() + "/" + token;
    List<Mention> mentions = new ArrayList<>(List.of(mention));
    Actor before = actors.get(key);
    if (before != null) {
      mentions.addAll(before.mentions());
    }
    String id = before == null ? "a" + (actors.size() + 1) : before.id();
    actors.put(
        key,
        new Actor(
            id,
            name,
            kind,
            country.map(Country::code).orElse(null),
            List.of(),
            List.of(),
            mentions));
  }

  private static String phrase(Sentence sentence, int first, int last) {
    StringBuilder words = new StringBuilder();
    for (int token = first; token <= last; token++) {
      words.append(words.length() == 0 ? "" : " ").append(sentence.word(token));
    }
    return words.toString();
  }

  private static Optional<Country> country(String name) {
    return COUNTRIES
        .byName(name)
        .or(() -> COUNTRIES.byDemonym(name))
        .or(() -> COUNTRIES.byAdjective(name))
        .or(() -> COUNTRIES.byCapital(name))
        .or(() -> COUNTRIES.bySeat(name));
  }

  private static ActorKind kind(Sentence sentence, int token, Optional<Country> country) {
    String tag = sentence.tag(token);
    String lemma = sentence.lemma(token).toLowerCase(Locale.ROOT);
    if (country.isPresent()) {
      return ActorKind.STATE;
    }
    if (tag.equals("PRP") || tag.equals("PRP$") || sentence.entity(token).equals("PERSON")) {
      return ActorKind.PERSON;
    }
    if (sentence.entity(token).equals("ORGANIZATION")) {
      return ActorKind.ORGANIZATION;
    }
    if (!tag.startsWith("NN")) {
      return null;
    }
    return PERSONS.contains(lemma)
        ? ActorKind.PERSON
        : GROUPS.contains(lemma) ? ActorKind.GROUP : null;
  }

  static Places places(AnalyzedText analyzed) {
    List<Place> places = new ArrayList<>();
    for (Sentence sentence : analyzed.sentences()) {
      for (int token = 0; token < sentence.size(); token++) {
        boolean named = sentence.entity(token).equals("LOCATION");
        boolean ends =
            token + 1 == sentence.size() || !sentence.entity(token + 1).equals("LOCATION");
        if (named && ends) {
          Span span = sentence.span(token);
          boolean country = COUNTRIES.byName(sentence.word(token)).isPresent();
          places.add(
              new Place(
                  "p" + (places.size() + 1),
                  sentence.word(token),
                  COUNTRIES.byName(sentence.word(token)).map(Country::code).orElse(null),
                  null,
                  null,
                  0,
                  country ? PlaceKind.COUNTRY : PlaceKind.CITY,
                  null,
                  List.of(new PlaceMention(span, sentence.index(), token))));
        }
      }
    }
    return new Places(places);
  }
}
