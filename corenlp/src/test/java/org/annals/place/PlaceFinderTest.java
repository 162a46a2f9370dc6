package org.annals.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.annals.actor.Actors;
import org.annals.corenlp.SharedLanguage;
import org.annals.language.AnalyzedText;
import org.annals.resource.Resources;
import org.annals.text.Span;
import org.annals.text.Text;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class PlaceFinderTest {

  private static final PlaceFinder FINDER = PlaceFinder.load(Resources.builtIn());

  @Test
  void townWithItsStateIsTheStates() {
    List<Place> places = find("A storm hit Paris, Texas, on Monday, tearing roofs off houses.");
    assertThat(places).extracting(Place::country).containsOnly("USA");
    assertThat(places.get(0).latitude()).isBetween(33.0, 34.5);
  }

  @Test
  void townAloneIsTheGreatOne() {
    Place paris = find("The ministers met in Paris on Monday.").get(0);
    assertThat(paris.country()).isEqualTo("FRA");
    assertThat(paris.kind()).isEqualTo(PlaceKind.CITY);
  }

  @Test
  void otherPlacesOfTheReportTellWhichIsMeant() {
    List<Place> places =
        find(
            "The sheriff in London said two men were held. Kentucky has many such cases,"
                + " officials in Lexington and Louisville said, and Laurel County is worst hit.");
    assertThat(places)
        .filteredOn(place -> place.name().equals("London"))
        .extracting(Place::country)
        .containsExactly("USA");
  }

  @Test
  void sameNameMayMeanTwoPlaces() {
    List<Place> places = find("Nobody in Paris, Texas, had ever been to Paris, France.");
    assertThat(places)
        .filteredOn(place -> place.kind() == PlaceKind.CITY)
        .extracting(Place::country)
        .containsExactly("USA", "FRA");
  }

  @Test
  void countryThatSpeaksIsAPlaceToo() {
    List<Place> places = find("Moscow said on Friday that Turkey had agreed to the plan.");
    assertThat(places).extracting(Place::country).containsExactly("RUS", "TUR");
    assertThat(places.get(1).kind()).isEqualTo(PlaceKind.COUNTRY);
  }

  @Test
  void adjectivesArePeoplesNotPlaces() {
    assertThat(find("The Syrian army and French diplomats disagreed.")).isEmpty();
  }

  @Test
  void personsAndPapersAreNoPlaces() {
    assertThat(find("Paris Hilton told the Washington Post that she was tired.")).isEmpty();
  }

  @Test
  void oneEntryIsOnePlaceWithAllItsMentions() {
    List<Place> places = find("Aleppo was quiet. People returned to Aleppo from Turkey.");
    assertThat(places).hasSize(2);
    assertThat(places.get(0).mentions()).hasSize(2);
    assertThat(places.get(0).id()).isEqualTo("p1");
  }

  @Test
  void spellingsOfABaseMeet() {
    List<Place> places =
        find("Planes left the Khmeimim air base in Syria. Hmeimim is run by Russia.");
    assertThat(places)
        .filteredOn(place -> "site:hmeimim-air-base".equals(place.gazetteer()))
        .singleElement()
        .satisfies(place -> assertThat(place.mentions()).hasSize(2));
  }

  @Test
  void placeThatNobodyKnowsHasNoPoint() {
    List<Place> places = find("Fighters seized the village of Zzorbaqan near Aleppo in Syria.");
    assertThat(places)
        .filteredOn(place -> place.name().contains("Zzorbaqan"))
        .allSatisfy(
            place -> {
              assertThat(place.latitude()).isNull();
              assertThat(place.confidence()).isZero();
              assertThat(place.kind()).isEqualTo(PlaceKind.OTHER);
            });
  }

  @Test
  void headIsTheNamesOwnInTheTree() {
    Text text = Text.of("Talks were held in New York City.");
    AnalyzedText analyzed = SharedLanguage.get().analyze(text, List.of(text.span()));
    Place city = FINDER.find(text, analyzed, new Actors(List.of())).list().get(0);
    int head = city.mentions().get(0).head();
    assertThat(analyzed.sentences().get(0).word(head)).isEqualTo("City");
  }

  @RepeatedTest(10)
  void keepsItsPromisesOnAnyText(RepetitionInfo repetition) {
    Text text = Text.of(randomText(new Random(repetition.getCurrentRepetition())));
    AnalyzedText analyzed = SharedLanguage.get().analyze(text, List.of(text.span()));
    Places places = FINDER.find(text, analyzed, new Actors(List.of()));
    for (Place place : places.list()) {
      for (PlaceMention mention : place.mentions()) {
        Span span = mention.span();
        assertThat(text.span().contains(span)).isTrue();
        assertThat(span.isEmpty()).isFalse();
        assertThat(analyzed.sentences().get(mention.sentence()).span(mention.head()).overlaps(span))
            .isTrue();
      }
    }
    assertThat(FINDER.find(text, analyzed, new Actors(List.of())).list()).isEqualTo(places.list());
  }

  private static final List<String> WORDS =
      List.of(
          "Paris",
          "in",
          ",",
          "the",
          "US",
          "al-",
          "-",
          "'s",
          "Georgia",
          "𝔘lm",
          "Kyiv",
          "and",
          "of",
          "\"",
          "St.",
          "County",
          "Ky.",
          "(",
          ")",
          "New",
          "York",
          "said",
          ".",
          "\u0130zmir",
          "َ",
          "al",
          "Hol",
          "Mr.",
          "London",
          "airport",
          "near",
          "1984",
          "ÅÄÖ",
          "e\u0301");

  private static String randomText(Random random) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 60; i++) {
      String word = WORDS.get(random.nextInt(WORDS.size()));
      text.append(random.nextInt(8) == 0 ? word.toUpperCase(Locale.ROOT) : word);
      text.append(random.nextInt(6) == 0 ? "" : " ");
    }
    return text.toString();
  }

  private static List<Place> find(String string) {
    Text text = Text.of(string);
    AnalyzedText analyzed = SharedLanguage.get().analyze(text, List.of(text.span()));
    return FINDER.find(text, analyzed, new Actors(List.of())).list();
  }
}
