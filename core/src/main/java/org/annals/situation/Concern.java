package org.annals.situation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.annals.actor.NameKey;
import org.annals.country.Countries;
import org.annals.country.Country;
import org.annals.happening.Location;

/** Whether a fact has to do with a country or someone. */
final class Concern {

  private final Optional<String> country;
  private final Set<String> words;

  /**
   * @param about code or name of a country, or a name
   */
  Concern(String about, Countries countries) {
    this.country = countries.byCode(about).or(() -> countries.byName(about)).map(Country::alpha3);
    this.words = words(about);
  }

  private static Set<String> words(String name) {
    Set<String> words = new TreeSet<>();
    Stream.of(name.split("[\\s-]+")).map(NameKey::of).filter(w -> !w.isEmpty()).forEach(words::add);
    return words;
  }

  boolean has(Fact fact) {
    List<Fact.Party> parties = fact.parties();
    Location place = fact.place();
    if (country.isPresent()) {
      String code = country.get();
      return parties.stream().anyMatch(party -> code.equals(party.country()))
          || place != null && code.equals(place.country());
    }
    return parties.stream().anyMatch(party -> isNamed(party.name()))
        || place != null && isNamed(place.name());
  }

  private boolean isNamed(String name) {
    return !words.isEmpty() && words(name).containsAll(words);
  }
}
