package org.annals.story;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.account.Account;
import org.annals.actor.Actor;
import org.annals.actor.ActorKind;
import org.annals.actor.Mention;
import org.annals.actor.NameKey;
import org.annals.copy.Body;
import org.annals.copy.FunctionWords;
import org.annals.linkage.Rarity;
import org.annals.place.Place;
import org.annals.place.PlaceKind;
import org.annals.resource.Resources;

/**
 * Reads the lead of an account. A lead is read once for as long as its account is in memory. Safe
 * for use by many threads.
 */
final class LeadReader {

  /** So many content words make the beginning of a report. */
  private static final int WORDS = 60;

  private final FunctionWords functionWords;
  private final Rarity rarity;
  private final LoadingCache<Account, Lead> leads;

  LeadReader(Resources resources) {
    functionWords = new FunctionWords(resources);
    rarity = new Rarity(resources);
    leads = Caffeine.newBuilder().weakKeys().build(this::read);
  }

  Lead lead(Account account) {
    return Objects.requireNonNull(leads.get(account));
  }

  private Lead read(Account account) {
    SortedMap<String, Double> words = new TreeMap<>();
    Set<String> names = new TreeSet<>();
    Set<String> common = new TreeSet<>();
    Set<String> numbers = new TreeSet<>();
    String title = account.report().title();
    if (title != null) {
      Body.words(title).forEach(word -> add(word, words));
    }
    Body body = Body.of(account, functionWords);
    int end = 0;
    for (int i = 0, content = 0; i < body.size() && content < WORDS; i++) {
      Body.Word word = body.word(i);
      end = word.span().end();
      if (word.content()) {
        content++;
        add(word.folded(), words);
        String stem = singular(word.folded());
        boolean number = Character.isDigit(word.folded().codePointAt(0));
        (number ? numbers : word.large() ? names : common).add(stem);
      }
    }
    names.removeAll(common);
    return named(account, words, names, numbers, end);
  }

  private void add(String word, SortedMap<String, Double> words) {
    if (!functionWords.contains(word)) {
      words.putIfAbsent(singular(word), rarity.of(word));
    }
  }

  private static Lead named(
      Account account,
      SortedMap<String, Double> words,
      Set<String> names,
      Set<String> numbers,
      int end) {
    List<Place> places =
        account.places().stream()
            .filter(p -> p.mentions().stream().anyMatch(m -> m.span().begin() < end))
            .toList();
    return new Lead(
        words,
        names,
        numbers,
        account.actors().stream().flatMap(actor -> surname(actor, end)).collect(Collectors.toSet()),
        places.stream()
            .filter(place -> place.kind() != PlaceKind.COUNTRY && place.kind() != PlaceKind.OTHER)
            .map(place -> place.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.toSet()),
        places.stream()
            .flatMap(place -> Stream.ofNullable(place.country()))
            .collect(Collectors.toSet()),
        Math.sqrt(words.values().stream().mapToDouble(rarity -> rarity * rarity).sum()),
        names.stream().mapToDouble(name -> words.getOrDefault(name, 0.0)).sum(),
        end);
  }

  private static Stream<String> surname(Actor actor, int end) {
    boolean named =
        actor.kind() == ActorKind.PERSON
            && actor.mentions().stream()
                .anyMatch(m -> m.form() == Mention.Form.NAME && m.span().begin() < end);
    String[] words = actor.name().strip().split("\\s+");
    String key = NameKey.of(words[words.length - 1]);
    return named && !key.isEmpty() ? Stream.of(key) : Stream.empty();
  }

  /** The s-stemmer (Harman, <i>How Effective Is Suffixing?</i>, 1991), without its exceptions. */
  private static String singular(String word) {
    if (word.length() > 4 && word.endsWith("ies")) {
      return word.substring(0, word.length() - 3) + "y";
    }
    boolean plural = word.length() > 3 && word.endsWith("s") && !word.endsWith("ss");
    return plural ? word.substring(0, word.length() - 1) : word;
  }
}
