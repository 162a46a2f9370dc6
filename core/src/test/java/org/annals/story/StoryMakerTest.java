package org.annals.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.annals.account.Account;
import org.annals.actor.Actor;
import org.annals.actor.ActorKind;
import org.annals.actor.Mention;
import org.annals.actor.Sector;
import org.annals.copy.Reports;
import org.annals.happening.Difference;
import org.annals.place.Place;
import org.annals.place.PlaceKind;
import org.annals.place.PlaceMention;
import org.annals.resource.Resources;
import org.annals.text.Span;
import org.annals.text.Text;
import org.junit.jupiter.api.Test;

class StoryMakerTest {

  private static final StoryMaker MAKER = StoryMaker.load(Resources.builtIn());

  private static final Account QUAKE =
      Reports.of(
          "quake-1",
          null,
          "2021-03-04",
          "Strong earthquake shakes Kermanshah",
          "An earthquake of magnitude 6.4 struck near Kermanshah at dawn, toppling the minaret of"
              + " the Shafei mosque and killing 27 people.");
  private static final Account QUAKE_AGAIN =
      Reports.of(
          "quake-2",
          null,
          "2021-03-05",
          "Kermanshah counts its dead after magnitude 6.4 tremor",
          "Rescuers searched Kermanshah for survivors a day after a tremor of magnitude 6.4 brought"
              + " down homes and the minaret of the Shafei mosque. At least 27 people died.");
  private static final Account OTHER_QUAKE =
      Reports.of(
          "quake-3",
          null,
          "2021-03-06",
          "Earthquake rattles Valdivia",
          "An earthquake of magnitude 5.9 struck off Valdivia at night, injuring 8 people and"
              + " cracking the quay of the old harbour.");
  private static final Account BUDGET =
      Reports.of(
          "budget",
          null,
          "2021-03-05",
          "Lawmakers in Ljubljana reject the budget",
          "Parliament in Ljubljana voted down the finance minister's budget by three votes.");

  @Test
  void onlyReportsOfOneEarthquakeAreOneStory() {
    assertThat(reports(List.of(QUAKE, QUAKE_AGAIN, OTHER_QUAKE, BUDGET)))
        .containsExactly(List.of("quake-1", "quake-2"), List.of("budget"), List.of("quake-3"));
  }

  @Test
  void theOrderOfTheReportsIsNothing() {
    List<Account> accounts = List.of(QUAKE, QUAKE_AGAIN, OTHER_QUAKE, BUDGET);
    List<Account> turned = List.of(OTHER_QUAKE, QUAKE_AGAIN, BUDGET, QUAKE);
    assertThat(MAKER.stories(turned, List.of())).isEqualTo(MAKER.stories(accounts, List.of()));
  }

  @Test
  void storiesThatHaveNothingToDoWithOneAnotherAreTheSameTogetherAndApart() {
    List<Story> together = MAKER.stories(List.of(QUAKE, BUDGET, QUAKE_AGAIN), List.of());
    assertThat(together)
        .containsAll(MAKER.stories(List.of(QUAKE, QUAKE_AGAIN), List.of()))
        .containsAll(MAKER.stories(List.of(BUDGET), List.of()));
  }

  @Test
  void theSameWordsAYearLaterAreAnotherStory() {
    String text = QUAKE.report().text().string();
    Account later = Reports.of("later", null, "2022-03-04", text.split("\n"));
    assertThat(reports(List.of(QUAKE, later))).hasSize(2);
    Account undated = Reports.of("undated", null, null, text.split("\n"));
    assertThat(reports(List.of(QUAKE, undated))).hasSize(1);
  }

  @Test
  void aStoryRunsFromItsFirstReportToItsLast() {
    Story story = MAKER.stories(List.of(QUAKE_AGAIN, QUAKE), List.of()).get(0);
    assertThat(story.from()).hasToString("2021-03-04");
    assertThat(story.to()).hasToString("2021-03-05");
    assertThat(story.title()).isEqualTo("Strong earthquake shakes Kermanshah");
  }

  @Test
  void spellingsOfOnePlaceAndOnePersonAreToldApart() {
    Account one = named("a", "Omar Zelenko came to the port of Hmeimim on foot.", "Hmeimim", 35.40);
    Account other = named("b", "Omar Zelenco left Khmeimim’s port by sea.", "Khmeimim’s", 35.42);
    Story story = MAKER.story(List.of(new Telling(one, List.of()), new Telling(other, List.of())));
    assertThat(story.differences())
        .extracting(Difference::kind)
        .containsOnly(Difference.Kind.SPELLING);
    assertThat(story.differences().stream().map(d -> d.values().stream().map(v -> v.value())))
        .map(values -> values.toList())
        .containsExactlyInAnyOrder(List.of("Hmeimim", "Khmeimim’s"), List.of("Zelenko", "Zelenco"));
  }

  @Test
  void capitalsAccentsGenitivesAndDistantNamesakesAreNoOtherSpelling() {
    for (String spelled : List.of("HMEIMIM", "Hmeïmim", "Hmeimim’s")) {
      Account one = named("a", "Omar Zelenko came to Hmeimim on foot.", "Hmeimim", 35.40);
      Account other = named("b", "Omar Zelenko left " + spelled + " by sea.", spelled, 35.40);
      assertThat(spellings(one, other)).as(spelled).isEmpty();
    }
    Account near = named("a", "Omar Zelenko came to Hmeimim on foot.", "Hmeimim", 35.40);
    Account far = named("b", "Omar Zelenko came to Khmeimim on foot.", "Khmeimim", 39.40);
    assertThat(spellings(near, far)).isEmpty();
  }

  private static List<Difference> spellings(Account one, Account other) {
    return MAKER
        .story(List.of(new Telling(one, List.of()), new Telling(other, List.of())))
        .differences();
  }

  private static List<List<String>> reports(List<Account> accounts) {
    return MAKER.stories(accounts, List.of()).stream().map(Story::reports).toList();
  }

  /** An account with its first two words for a person and one place. */
  private static Account named(String id, String sentence, String place, double latitude) {
    Account bare = Reports.text(id, sentence);
    Text text = bare.report().text();
    int at = sentence.indexOf(place);
    int end =
        IntStream.range(6, sentence.length())
            .filter(i -> sentence.charAt(i) == ' ')
            .findFirst()
            .orElseThrow();
    Mention mention = new Mention(new Span(0, end), 0, 0, Mention.Form.NAME);
    return new Account(
        bare.analyser(),
        bare.report(),
        List.of(),
        List.of(),
        bare.sentences(),
        List.of(
            new Actor(
                "a1",
                sentence.substring(0, end),
                ActorKind.PERSON,
                null,
                List.of(Sector.CVL),
                List.of(),
                List.of(mention))),
        List.of(
            new Place(
                "p1",
                place,
                "SYR",
                latitude,
                35.9,
                1,
                PlaceKind.CITY,
                id,
                List.of(new PlaceMention(text.spanOfChars(at, at + place.length()), 0, 0)))),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
