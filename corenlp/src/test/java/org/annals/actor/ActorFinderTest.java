package org.annals.actor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.annals.corenlp.SharedLanguage;
import org.annals.date.PartialDate;
import org.annals.language.AnalyzedText;
import org.annals.resource.Resources;
import org.annals.text.Text;
import org.junit.jupiter.api.Test;

class ActorFinderTest {

  private static final ActorFinder FINDER = ActorFinder.load(Resources.builtIn());

  /** One text, read. */
  private static final class Read {

    private final Text text;
    private final Actors actors;

    Read(String string, String published) {
      text = Text.of(string);
      AnalyzedText analyzed = SharedLanguage.get().analyze(text, List.of(text.span()));
      actors = FINDER.find(text, analyzed, PartialDate.parse(published).orElse(null));
    }

    /** The actor of the mention with just these characters, of several the n-th from 1. */
    Actor of(String mention, int number) {
      return actors.list().stream()
          .flatMap(actor -> actor.mentions().stream().map(m -> new Found(actor, m)))
          .filter(found -> text.slice(found.mention().span()).equals(mention))
          .sorted((one, other) -> one.mention().compareTo(other.mention()))
          .skip(number - 1)
          .findFirst()
          .orElseThrow(() -> new AssertionError(mention + " is no mention: " + this))
          .actor();
    }

    Actor of(String mention) {
      return of(mention, 1);
    }

    boolean mentions(String mention) {
      return actors.list().stream()
          .flatMap(actor -> actor.mentions().stream())
          .anyMatch(m -> text.slice(m.span()).equals(mention));
    }

    @Override
    public String toString() {
      return actors.list().toString();
    }
  }

  private record Found(Actor actor, Mention mention) {}

  private static Read read(String string) {
    return new Read(string, "2019-06-01");
  }

  @Test
  void titleBeforeNameTellsCountrySectorAndOffice() {
    Actor actor = read("Fijian President Joram Ravulo met farmers.").of("Joram Ravulo");
    assertThat(actor.kind()).isEqualTo(ActorKind.PERSON);
    assertThat(actor.country()).isEqualTo("FJI");
    assertThat(actor.sectors()).containsExactly(Sector.GOV);
    assertThat(actor.roles()).extracting(Role::title).containsExactly("president");
    assertThat(actor.roles()).extracting(Role::of).containsExactly("FJI");
  }

  @Test
  void seatOfGovernmentTellsTheSpokesmansCountry() {
    Actor actor = read("Kremlin spokesman Pavel Ustinov denied it.").of("Pavel Ustinov");
    assertThat(actor.country()).isEqualTo("RUS");
    assertThat(actor.sectors()).contains(Sector.GOV);
  }

  @Test
  void appositionBehindNameIsARole() {
    Read text = read("Henrik Dahlgren, the Swedish foreign minister, arrived in Cairo on Monday.");
    assertThat(text.of("Henrik Dahlgren").country()).isEqualTo("SWE");
    assertThat(text.of("Henrik Dahlgren").roles())
        .extracting(Role::title)
        .containsExactly("foreign minister");
  }

  @Test
  void surnameAloneIsTheFullName() {
    Read text = read("Brazilian Minister Paulo Teixeira flew to Quito. Teixeira signed a treaty.");
    assertThat(text.of("Teixeira")).isEqualTo(text.of("Paulo Teixeira"));
    assertThat(text.of("Teixeira").name()).isEqualTo("Paulo Teixeira");
  }

  @Test
  void hyphenatedArabicNameIsOneName() {
    Read text =
        read("Iraqi President Kamal al-Jabouri visited Basra. Al-Jabouri met local leaders.");
    assertThat(text.of("Al-Jabouri")).isEqualTo(text.of("Kamal al-Jabouri"));
  }

  @Test
  void fatherAndSonStayTwo() {
    Read text = read("Viktor Salnikov founded the party. His son Anton Salnikov leads it today.");
    assertThat(text.of("Viktor Salnikov").id()).isNotEqualTo(text.of("Anton Salnikov").id());
  }

  @Test
  void formerOfficeHolderIsEliteAndMarkedFormer() {
    Actor actor =
        read("Former Kenyan Prime Minister Daniel Mutua was arrested.").of("Daniel Mutua");
    assertThat(actor.sectors()).containsExactly(Sector.ELI);
    assertThat(actor.roles()).extracting(Role::former).containsExactly(true);
  }

  @Test
  void formerPresidentIsTheOneWhoWasOusted() {
    Read text =
        read(
            "President Luis Arrieta asked Bolivia to hand over ex-president Marco Quiroga. "
                + "The former president lives in La Paz.");
    assertThat(text.of("The former president")).isEqualTo(text.of("Marco Quiroga"));
  }

  @Test
  void whoIsWhoTellsCountryOfABareSurname() {
    assertThat(read("Merkel promised help.").of("Merkel").country()).isEqualTo("DEU");
  }

  @Test
  void termOverOnTheReportsDateMakesElite() {
    Read then = new Read("Angela Merkel spoke in Leipzig.", "2010-05-01");
    Read now = new Read("Angela Merkel spoke in Leipzig.", "2024-05-01");
    assertThat(then.of("Angela Merkel").sectors()).containsExactly(Sector.GOV);
    assertThat(now.of("Angela Merkel").sectors()).containsExactly(Sector.ELI);
  }

  @Test
  void textOutweighsTheTable() {
    Actor actor = read("Canadian President Vladimir Putin opened the fair.").of("Vladimir Putin");
    assertThat(actor.country()).isEqualTo("CAN");
  }

  @Test
  void abbreviationIsTheState() {
    Read text = read("The U.S. rejected the offer. The United States wants more.");
    assertThat(text.of("U.S.")).isEqualTo(text.of("United States"));
    assertThat(text.of("U.S.").kind()).isEqualTo(ActorKind.STATE);
  }

  @Test
  void capitalThatActsIsTheGovernment() {
    Read text = read("Ankara rejected the proposal.");
    assertThat(text.of("Ankara").country()).isEqualTo("TUR");
    assertThat(text.of("Ankara").kind()).isEqualTo(ActorKind.STATE);
  }

  @Test
  void capitalWhereSomethingHappensIsNoActor() {
    assertThat(read("Farmers marched in Ankara on Sunday.").mentions("Ankara")).isFalse();
  }

  @Test
  void demonymBeforeAnActIsTheState() {
    Read text = read("The Danish withdrawal surprised everyone.");
    assertThat(text.of("Danish").kind()).isEqualTo(ActorKind.STATE);
    assertThat(text.of("Danish").country()).isEqualTo("DNK");
  }

  @Test
  void demonymBeforeSoldiersIsTheirCountry() {
    Read text = read("Danish soldiers left the valley.");
    assertThat(text.of("Danish soldiers").country()).isEqualTo("DNK");
    assertThat(text.of("Danish soldiers").sectors()).containsExactly(Sector.MIL);
    assertThat(text.mentions("Danish")).isFalse();
  }

  @Test
  void twoDemonymsBeforeOneNounAreTwoStates() {
    Read text = read("Peruvian and Chilean officials signed the accord.");
    assertThat(text.of("Peruvian").country()).isEqualTo("PER");
    assertThat(text.of("Chilean").country()).isEqualTo("CHL");
  }

  @Test
  void modifierTellsTheSectorOfForces() {
    assertThat(read("Rebel fighters took the town.").of("Rebel fighters").sectors())
        .containsExactly(Sector.REB);
  }

  @Test
  void groupsAreToldByTheirNouns() {
    Read text = read("Police fired on protesters while journalists watched.");
    assertThat(text.of("Police").sectors()).containsExactly(Sector.COP);
    assertThat(text.of("protesters").sectors()).containsExactly(Sector.ACT);
    assertThat(text.of("journalists").sectors()).containsExactly(Sector.MED);
    assertThat(text.of("protesters").kind()).isEqualTo(ActorKind.GROUP);
  }

  @Test
  void bareArmyIsOfTheReportsCountry() {
    assertThat(
            read("Fighting goes on in Mali. The army shelled a village.").of("The army").country())
        .isEqualTo("MLI");
  }

  @Test
  void organizationOfTheTableHasItsSectors() {
    Read text = read("Hezbollah condemned NATO.");
    assertThat(text.of("Hezbollah").country()).isEqualTo("LBN");
    assertThat(text.of("Hezbollah").sectors()).containsExactly(Sector.REB);
    assertThat(text.of("NATO").sectors()).contains(Sector.IGO);
  }

  @Test
  void acronymInBracketsIsTheOrganization() {
    Read text =
        read("The Popular Unity Front (PUF) walked out of the talks. PUF wants a new vote.");
    assertThat(text.of("PUF", 2).id()).isEqualTo(text.of("Popular Unity Front").id());
  }

  @Test
  void pronounIsTheSubjectBefore() {
    Read text = read("Minister Helga Brandt left the hall. She did not speak to reporters.");
    assertThat(text.of("She")).isEqualTo(text.of("Helga Brandt"));
  }

  @Test
  void objectPronounIsNotTheSubjectOfItsClause() {
    Read text = read("President Tomas Novak met Pavel Horak. Novak congratulated him.");
    assertThat(text.of("him")).isEqualTo(text.of("Pavel Horak"));
  }

  @Test
  void possessiveBeforeTheSubjectIsTheSubject() {
    Read text = read("During his visit to Lima, President Tomas Novak promised loans.");
    assertThat(text.of("his")).isEqualTo(text.of("Tomas Novak"));
  }

  @Test
  void subjectPronounIsNobodyNamedBelowIt() {
    Read text = read("Pavel Horak praised Tomas Novak. He said Novak is brave.");
    assertThat(text.of("He")).isEqualTo(text.of("Pavel Horak"));
  }

  @Test
  void bracketsSayWhomAPronounMeans() {
    Read text = read("Pavel Horak met Tomas Novak. “I think he [Novak] is brave,” Horak said.");
    assertThat(text.of("he")).isEqualTo(text.of("Tomas Novak"));
  }

  @Test
  void itsIsTheState() {
    Read text = read("Norway withdrew its troops.");
    assertThat(text.of("its")).isEqualTo(text.of("Norway"));
    assertThat(text.of("its troops").country()).isEqualTo("NOR");
  }

  @Test
  void peopleAreAGroup() {
    Read text = read("Thousands of Romanians voted.");
    assertThat(text.of("Romanians").kind()).isEqualTo(ActorKind.GROUP);
    assertThat(text.of("Romanians").country()).isEqualTo("ROU");
  }

  @Test
  void headOfANameIsItsTokenInTheTree() {
    Read text = read("French President Louis Garnier resigned.");
    Actor actor = text.actors.at(0, 3).orElseThrow();
    assertThat(actor.name()).isEqualTo("Louis Garnier");
  }

  @Test
  void anyTextGivesMentionsThatLieInIt() {
    Random random = new Random(20260101);
    String[] pieces = {
      "President ", "al-", "\uD83D\uDE00 ", "Syria ", "the ", "“", "”", "[", "] ", "his ", "he ",
          "said ", ". ", ", ",
      "Ahmed ", "forces ", "Russian ", "'s ", "and ", "\n", "(", ") ", "U.S. ", "met ", "- ",
          "country ", "ÄÖ ", "former "
    };
    for (int i = 0; i < 40; i++) {
      StringBuilder string = new StringBuilder("A");
      for (int j = 0; j < 30; j++) {
        string.append(pieces[random.nextInt(pieces.length)]);
      }
      Read text = read(string.toString());
      for (Actor actor : text.actors.list()) {
        for (Mention mention : actor.mentions()) {
          assertThat(text.text.slice(mention.span())).isNotBlank();
        }
      }
      assertThat(read(string.toString()).actors.list()).isEqualTo(text.actors.list());
    }
  }

  @Test
  void whatAPartyOwnsIsNoParty() {
    Read text = read("Looters burned a police station, a government bus and a school.");
    assertThat(text.mentions("a police")).isFalse();
    assertThat(text.mentions("a government")).isFalse();
    assertThat(read("Aid reached the rebel-held town.").mentions("the rebel")).isTrue();
    assertThat(read("The police raid on the house failed.").mentions("The police")).isTrue();
  }

  @Test
  void kingdomIsAStateThatIsOne() {
    Read text =
        read(
            "Morocco buried its dead on Friday. Chile sent help. The kingdom thanked its friends.");
    assertThat(text.of("The kingdom").country()).isEqualTo("MAR");
  }

  @Test
  void nationMakesNoOfficeOfAProfession() {
    Actor singer = read("Peruvian singer Rosa Ayala flew to Quito.").of("Rosa Ayala");
    assertThat(singer.country()).isEqualTo("PER");
    assertThat(singer.roles()).isEmpty();
    Actor director = read("Danish director Lars Holm flew to Quito.").of("Lars Holm");
    assertThat(director.sectors()).doesNotContain(Sector.GOV);
  }

  @Test
  void officeToldTwiceIsOne() {
    Read text = read("Kenyan President Daudi Mwangi, the president, spoke in Nairobi on Monday.");
    assertThat(text.of("Daudi Mwangi").roles()).hasSize(1);
  }

  @Test
  void itOfTheWeatherIsNobody() {
    Read text = read("Norway closed the road. It was raining. It opened the tunnel.");
    assertThat(text.of("It").mentions()).hasSize(2);
  }

  @Test
  void itOfADocumentIsNobody() {
    Read text = read("Norway closed the road. The statement was short; it said why.");
    assertThat(text.mentions("it")).isFalse();
  }

  @Test
  void whoIsCalledSheIsNeverHe() {
    Read text = read("Ngaire Tautahi opened the fair. She sang. He danced.");
    assertThat(text.of("She")).isEqualTo(text.of("Ngaire Tautahi"));
    assertThat(text.mentions("He")).isFalse();
  }

  @Test
  void imaginedPersonDoesNotSpeak() {
    Read text =
        read(
            "Maria Keller said the owners were greedy. If a disabled person rents a home, they"
                + " could lose it, she added.");
    assertThat(text.of("she")).isEqualTo(text.of("Maria Keller"));
  }
}
