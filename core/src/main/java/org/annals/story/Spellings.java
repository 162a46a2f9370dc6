package org.annals.story;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.account.Account;
import org.annals.actor.Actor;
import org.annals.actor.ActorKind;
import org.annals.actor.Mention;
import org.annals.actor.NameKey;
import org.annals.actor.PersonName;
import org.annals.actor.WordClasses;
import org.annals.copy.Body;
import org.annals.happening.Difference;
import org.annals.place.GreatCircle;
import org.annals.place.Place;
import org.annals.resource.Resources;
import org.annals.text.Excerpt;
import org.annals.text.Span;
import org.annals.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds how reports spell one name: words of a place's or person's name that share a key and differ
 * in their letters, not merely in case, diacritics or the genitive. Immutable.
 */
final class Spellings {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+(?:['’][\\p{L}\\p{M}]+)*");
  private static final Pattern MARK = Pattern.compile("\\p{M}+");
  private static final int SHORTEST = 4;

  /** Kilometres. */
  private static final double NEAR = 50;

  private final WordClasses words;

  Spellings(Resources resources) {
    words = WordClasses.load(resources);
  }

  /**
   * A word of a name.
   *
   * @param subject what kind of thing is named: persons, or places of a country
   * @param name of a person; without keys for a place
   * @param place null for a person
   * @param form its letters
   * @param rest of the name from this word on, in its report
   */
  private record Spelling(
      String subject,
      PersonName name,
      @Nullable Place place,
      String key,
      String form,
      String report,
      Excerpt rest) {}

  /**
   * The differences of spelling among some reports, in the order in which the first of the words
   * are met.
   *
   * @param accounts in canonical order
   */
  List<Difference> differences(List<Account> accounts) {
    Map<String, List<Spelling>> bySubject = new LinkedHashMap<>();
    accounts.stream()
        .flatMap(account -> Stream.concat(ofPlaces(account), ofPersons(account)))
        .forEach(
            s ->
                bySubject
                    .computeIfAbsent(s.subject() + " " + s.key(), unused -> new ArrayList<>())
                    .add(s));
    return bySubject.values().stream().flatMap(Spellings::difference).toList();
  }

  private static Stream<Difference> difference(List<Spelling> all) {
    Spelling first = all.get(0);
    Map<String, Spelling> firsts = new LinkedHashMap<>();
    all.stream()
        .filter(spelling -> mayBeOne(first, spelling))
        .forEach(s -> firsts.putIfAbsent(s.report() + " " + s.form(), s));
    long forms = firsts.values().stream().map(Spelling::form).distinct().count();
    long reports = firsts.values().stream().map(Spelling::report).distinct().count();
    if (forms < 2 || reports < 2) {
      return Stream.empty();
    }
    List<Difference.Value> values =
        firsts.values().stream()
            .map(s -> new Difference.Value(s.report(), s.rest().text(), s.rest()))
            .toList();
    return Stream.of(new Difference(Difference.Kind.SPELLING, values));
  }

  private static boolean mayBeOne(Spelling one, Spelling other) {
    if (one.place() != null && other.place() != null) {
      return isNear(one.place(), other.place());
    }
    PersonName name = one.name();
    PersonName otherName = other.name();
    return name.equals(otherName) || name.mayBe(otherName) || otherName.mayBe(name);
  }

  /** A port or an airbase bears the name of its town, and is an entry of its own. */
  private static boolean isNear(Place one, Place other) {
    if (Objects.equals(one.gazetteer(), other.gazetteer())) {
      return true;
    }
    return one.latitude() != null
        && one.longitude() != null
        && other.latitude() != null
        && other.longitude() != null
        && GreatCircle.kilometres(
                one.latitude(), one.longitude(), other.latitude(), other.longitude())
            <= NEAR;
  }

  private static Stream<Spelling> ofPlaces(Account account) {
    PersonName nobody = new PersonName(List.of());
    return account.places().stream()
        .filter(place -> place.gazetteer() != null)
        .flatMap(
            place ->
                place.mentions().stream()
                    .flatMap(
                        m -> words(account, "place " + place.country(), nobody, place, m.span())));
  }

  private Stream<Spelling> ofPersons(Account account) {
    return account.actors().stream()
        .filter(actor -> actor.kind() == ActorKind.PERSON)
        .sorted(Comparator.comparing(actor -> actor.mentions().get(0)))
        .flatMap(actor -> ofPerson(account, actor));
  }

  private Stream<Spelling> ofPerson(Account account, Actor actor) {
    PersonName name = PersonName.of(actor.name(), words);
    return actor.mentions().stream()
        .filter(mention -> mention.form() == Mention.Form.NAME)
        .flatMap(mention -> words(account, "person", name, null, mention.span()))
        .filter(spelling -> name.keys().contains(spelling.key()));
  }

  private static Stream<Spelling> words(
      Account account, String subject, PersonName name, @Nullable Place place, Span span) {
    Text text = account.report().text();
    String string = text.slice(span);
    Map<Integer, Spelling> found = new TreeMap<>();
    Matcher matcher = WORD.matcher(string);
    while (matcher.find()) {
      String key = NameKey.of(Body.folded(matcher.group()));
      if (isName(matcher.group()) && !key.isEmpty()) {
        int begin = span.begin() + string.codePointCount(0, matcher.start());
        Excerpt rest = Excerpt.of(text, new Span(begin, span.end()));
        String report = account.report().id();
        found.put(
            begin, new Spelling(subject, name, place, key, form(matcher.group()), report, rest));
      }
    }
    return found.values().stream();
  }

  private static boolean isName(String word) {
    return word.length() >= SHORTEST && Character.isUpperCase(word.codePointAt(0));
  }

  /** The bare letters, small, without diacritics and the genitive's ending. */
  private static String form(String word) {
    String bare = MARK.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    String folded = Body.folded(bare.toLowerCase(Locale.ROOT));
    return folded.endsWith("s'") ? folded.substring(0, folded.length() - 1) : folded;
  }
}
