package org.annals.actor;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.annals.language.Sentence;
import org.annals.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads what stands before and behind an actor noun. It goes by the order of words rather than by
 * the tree, which is often wrong just there.
 */
final class PhraseReader {

  private static final int LONGEST = 16;
  private static final Set<String> MODIFIERS =
      Set.of("JJ", "JJR", "JJS", "NN", "NNP", "NNS", "NNPS", "CD", "VBN", "VBG");
  private static final Set<String> COMPLEMENTS = Set.of("of", "for", "in", "at", "from");
  private static final Set<String> PLACED = Set.of("in", "from");

  private final ActorTables tables;
  private final Text text;
  private final Sentence sentence;
  private final List<Mark> names;

  /**
   * @param names the sentence's names
   */
  PhraseReader(ActorTables tables, Text text, Sentence sentence, List<Mark> names) {
    this.tables = tables;
    this.text = text;
    this.sentence = sentence;
    this.names = names;
  }

  /** The name that a token is part of. */
  @Nullable Mark nameAt(int token) {
    for (Mark name : names) {
      if (name.covers(token)) {
        return name;
      }
    }
    return null;
  }

  NounPhrase read(ActorNouns.Match match) {
    Walk walk = new Walk(match);
    while (walk.step()) {
      continue;
    }
    Mark of = walk.of;
    Mark behind = complement(match.last());
    boolean placed = behind != null && PLACED.contains(sentence.word(match.last() + 1));
    if (of == null && !placed) {
      of = behind;
    }
    Nation place = placed && behind != null ? behind.nation() : null;
    return new NounPhrase(
        match.noun(),
        walk.first,
        match.last(),
        walk.title(),
        List.copyOf(walk.nations),
        of,
        place,
        walk.possessor,
        List.copyOf(walk.qualifiers),
        walk.determiner,
        Tokens.isPlural(sentence, match.last()),
        walk.former);
  }

  /** "the president of [Armenia]", "rebels in [Aceh]". */
  private @Nullable Mark complement(int head) {
    int at = head + 1;
    if (at < sentence.size() && COMPLEMENTS.contains(sentence.word(at))) {
      boolean of = sentence.word(at).equals("of");
      at++;
      while (at < sentence.size()
          && (sentence.tag(at).equals("DT")
              || (nameAt(at) == null && sentence.tag(at).startsWith("JJ")))) {
        at++;
      }
      Mark name = at < sentence.size() ? nameAt(at) : null;
      if (name != null && isBase(name)) {
        name = name.last() + 3 < sentence.size() ? nameAt(name.last() + 3) : null;
      }
      boolean place = name != null && (name.nation() != null || name.type() == Mark.Type.PLACE);
      return name != null && (of || place || name.type() == Mark.Type.ORGANIZATION) ? name : null;
    }
    return null;
  }

  /** "London-based". */
  private boolean isBase(Mark name) {
    return name.last() + 2 < sentence.size()
        && sentence.word(name.last() + 1).equals("-")
        && sentence.tag(name.last() + 2).startsWith("V");
  }

  /** The nation whose demonym ends at a token, with its first token. */
  record Demonym(Nation nation, int first) {}

  Optional<Demonym> demonymEndingAt(int last) {
    if (last > 0 && !sentence.tag(last - 1).equals("DT")) {
      Optional<Nation> two =
          tables.nations().adjective(Tokens.slice(text, sentence, last - 1, last));
      if (two.isPresent()) {
        return Optional.of(new Demonym(two.get(), last - 1));
      }
    }
    return tables.nations().adjective(sentence.word(last)).map(nation -> new Demonym(nation, last));
  }

  /** Goes leftward from the head noun for as long as the phrase lasts. */
  private final class Walk {

    private final ActorNouns.Match match;
    private final Set<Nation> nations = new LinkedHashSet<>();
    private final Set<Sector> qualifiers = new LinkedHashSet<>();
    private final List<String> titleWords = new ArrayList<>();
    private boolean titleEnds;
    private int first;
    private int possessor = Sentence.NONE;
    private @Nullable Mark of;
    private String determiner = "";
    private boolean former;
    private boolean ended;

    Walk(ActorNouns.Match match) {
      this.match = match;
      this.first = match.first();
      String head = sentence.word(match.first()).toLowerCase(Locale.ROOT);
      this.former = head.startsWith(ActorNouns.FORMER) && head.length() > 3;
    }

    String title() {
      StringBuilder title = new StringBuilder();
      for (int i = titleWords.size() - 1; i >= 0; i--) {
        title.append(titleWords.get(i)).append(' ');
      }
      return title.append(match.noun().noun()).toString();
    }

    boolean step() {
      int at = first - 1;
      if (ended || at < 0 || match.last() - at > LONGEST) {
        return false;
      }
      Mark name = nameAt(at);
      if (name != null) {
        return name(name);
      }
      String tag = sentence.tag(at);
      if (tag.equals("POS")) {
        return possessive(at - 1);
      }
      if (tag.equals("PRP$")) {
        possessor = at;
        return end(at);
      }
      if (tag.equals("DT")) {
        determiner = sentence.word(at).toLowerCase(Locale.ROOT);
        return end(at);
      }
      return modifier(at);
    }

    private boolean end(int at) {
      first = at;
      ended = true;
      return false;
    }

    private boolean name(Mark name) {
      titleEnds = true;
      if (isBase(name)) {
        first = name.first();
        return true;
      }
      if (name.type() == Mark.Type.STATE && name.nation() != null) {
        nations.add(name.nation());
      } else if (of == null) {
        of = name;
      }
      first = name.first();
      return true;
    }

    private boolean possessive(int owner) {
      if (owner < 0) {
        return false;
      }
      Mark name = nameAt(owner);
      determiner = "the";
      if (name != null) {
        name(name);
        possessor = name.head();
        if (first > 0 && sentence.tag(first - 1).equals("DT")) {
          first--;
        }
      } else {
        possessor = owner;
        first = owner;
        Optional<Demonym> people = demonymEndingAt(owner);
        people.ifPresent(demonym -> nations.add(demonym.nation()));
      }
      ended = true;
      return false;
    }

    private boolean modifier(int at) {
      String word = sentence.word(at);
      if (tables.words().is("former", word)) {
        former = true;
        titleEnds = true;
        first = at;
        return true;
      }
      Optional<Demonym> demonym = demonymEndingAt(at);
      if (demonym.isPresent() && nameAt(demonym.get().first()) == null) {
        nations.add(demonym.get().nation());
        titleEnds = true;
        first = demonym.get().first();
        return true;
      }
      if (sentence.tag(at).equals("HYPH") || word.equals("-")) {
        return hyphen(at);
      }
      if (sentence.tag(at).equals("CC")) {
        return conjunction(at);
      }
      if (!MODIFIERS.contains(sentence.tag(at))) {
        return false;
      }
      qualify(at);
      titleWord(at);
      first = at;
      return true;
    }

    /** "London-based", "ex-president", "vice-president". */
    private boolean hyphen(int at) {
      if (at == 0) {
        return false;
      }
      titleEnds = true;
      if (tables.words().is("former", sentence.word(at - 1))) {
        former = true;
      }
      first = at - 1;
      return true;
    }

    /** "Hungarian and Romanian officials": only where both sides are modifiers of the noun. */
    private boolean conjunction(int at) {
      if (at == 0 || titleEnds && nations.isEmpty()) {
        return false;
      }
      boolean alike =
          demonymEndingAt(at - 1).isPresent() && !nations.isEmpty()
              || nameAt(at - 1) != null && !nations.isEmpty() && sentence.head(at - 1) >= at
              || nations.isEmpty()
                  && Tokens.isNoun(sentence, at - 1)
                  && nameAt(at - 1) == null
                  && match.noun().is(ActorNouns.Flag.OFFICE)
                  && sentence.tag(at - 1).equals("NNP");
      if (alike) {
        first = at;
        if (nations.isEmpty()) {
          titleWords.add("and");
        }
      }
      return alike;
    }

    private void qualify(int at) {
      tables
          .nouns()
          .endingAt(sentence, at)
          .ifPresent(noun -> qualifiers.addAll(noun.noun().sectors()));
    }

    private void titleWord(int at) {
      boolean belongs =
          !titleEnds
              && match.noun().is(ActorNouns.Flag.OFFICE)
              && (Tokens.isNoun(sentence, at) || sentence.word(at).matches("\\p{Lu}.*"))
              && titleWords.size() < 5;
      if (belongs) {
        titleWords.add(sentence.word(at).toLowerCase(Locale.ROOT));
      } else {
        titleEnds = true;
      }
    }
  }
}
