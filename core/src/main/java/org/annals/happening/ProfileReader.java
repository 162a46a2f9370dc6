package org.annals.happening;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.account.Account;
import org.annals.actor.Actor;
import org.annals.event.Event;
import org.annals.place.Place;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/** Reads from one account what links of its events look at. */
final class ProfileReader {

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  /** Title and the first sentences under it. */
  private static final int LEAD = 3;

  private static final int SHORTEST_WORD = 5;
  private static final int STEM = 4;

  private final Account account;
  private final Families families;
  private final Map<String, Participant> participants = new HashMap<>();
  private final Map<String, Place> places = new HashMap<>();
  private final Map<Integer, Words> words = new HashMap<>();
  private final Set<String> leadNames = new TreeSet<>();

  private record Words(Set<String> names, Set<String> others) {}

  private ProfileReader(Account account, Families families) {
    this.account = account;
    this.families = families;
    for (Actor actor : account.actors()) {
      participants.put(actor.id(), Participant.of(actor));
    }
    account.places().forEach(place -> places.put(place.id(), place));
    for (int i = 0; i < Math.min(LEAD, account.sentences().size()); i++) {
      leadNames.addAll(words(i).names());
    }
  }

  /** Each event by itself. */
  static List<Attested> attested(Account account, Families families) {
    ProfileReader reader = new ProfileReader(account, families);
    return account.events().stream()
        .map(event -> new Attested(account, List.of(event), reader.profile(event)))
        .toList();
  }

  private Profile profile(Event event) {
    boolean main = event.sentence() < LEAD;
    Words around = words(event.sentence());
    String family = families.of(event);
    return new Profile(
        family,
        event.type() == null ? family : event.type().name(),
        stem(account.report().text().slice(event.trigger())),
        side(event.actors()),
        side(event.recipients()),
        tokens(event),
        place(event.place()),
        Window.of(account, event, isNews(event)),
        around.names(),
        around.others(),
        leadNames,
        main);
  }

  /**
   * What title or first sentence tell first is what the report is about; what follows may be old.
   */
  private boolean isNews(Event event) {
    return event.sentence() <= 1
        && account.events().stream()
            .filter(other -> other.sentence() == event.sentence())
            .allMatch(other -> other.trigger().begin() >= event.trigger().begin());
  }

  private @Nullable Place place(@Nullable String id) {
    return id == null ? null : places.get(id);
  }

  private Side side(List<String> actors) {
    return new Side(actors.stream().map(this::participant).toList());
  }

  private Participant participant(String actor) {
    Participant participant = participants.get(actor);
    if (participant == null) {
      throw new IllegalArgumentException("the account has no actor " + actor);
    }
    return participant;
  }

  private static String stem(String trigger) {
    String longest = "";
    for (Matcher word = WORD.matcher(trigger.toLowerCase(Locale.ROOT)); word.find(); ) {
      longest = word.group().length() > longest.length() ? word.group() : longest;
    }
    return beginning(longest);
  }

  private static String beginning(String word) {
    return word.substring(0, word.offsetByCodePoints(0, Math.min(STEM, lengthOf(word))));
  }

  private static int lengthOf(String word) {
    return word.codePointCount(0, word.length());
  }

  private Set<String> tokens(Event event) {
    List<String> parties = new ArrayList<>(event.actors());
    parties.addAll(event.recipients());
    parties.addAll(event.objects());
    Set<String> tokens = new TreeSet<>();
    for (String actor : parties) {
      Participant party = participant(actor);
      if (party.country() != null) {
        tokens.add(party.country());
      }
      if (!party.keys().isEmpty()) {
        tokens.add(party.keys().get(party.keys().size() - 1));
      } else if (party.country() == null) {
        tokens.add(party.head());
      }
    }
    return tokens;
  }

  private Words words(int sentence) {
    return words.computeIfAbsent(sentence, this::read);
  }

  /**
   * A capital at the head of a sentence says nothing; there a word counts only if it is a number.
   */
  private Words read(int sentence) {
    Span span = account.sentences().get(sentence);
    Set<String> names = new TreeSet<>();
    Set<String> others = new TreeSet<>();
    Matcher word = WORD.matcher(account.report().text().slice(span));
    while (word.find()) {
      int first = word.group().codePointAt(0);
      boolean capital = Character.isUpperCase(first) && word.start() > 0;
      if (capital || Character.isDigit(first)) {
        names.add(word.group().toLowerCase(Locale.ROOT));
      } else if (lengthOf(word.group()) >= SHORTEST_WORD) {
        others.add(beginning(word.group().toLowerCase(Locale.ROOT)));
      }
    }
    return new Words(names, others);
  }
}
