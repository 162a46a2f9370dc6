package org.annals.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.language.Sentence;
import org.annals.text.Text;
import org.jspecify.annotations.Nullable;

/** Finds all marks of one sentence: names, demonyms, noun phrases and pronouns. */
final class MarkFinder {

  private static final Set<Sector> ACTING =
      Set.of(
          Sector.GOV,
          Sector.MIL,
          Sector.REB,
          Sector.COP,
          Sector.OPP,
          Sector.LEG,
          Sector.JUD,
          Sector.UAF,
          Sector.SPY);

  private final ActorTables tables;
  private final Text text;

  MarkFinder(ActorTables tables, Text text) {
    this.tables = tables;
    this.text = text;
  }

  /**
   * The marks of one sentence.
   *
   * @param marks in text order, the shorter first where two begin together
   * @param titles what stands right before a person's name, by the name
   */
  record Marks(Sentence sentence, List<Mark> marks, Map<Mark, NounPhrase> titles) {}

  Marks find(Sentence sentence, List<Mark> names) {
    PhraseReader reader = new PhraseReader(tables, text, sentence, names);
    Map<Mark, NounPhrase> titles = titles(sentence, names, reader);
    List<NounPhrase> phrases = new ArrayList<>(titles.values());
    List<Mark> marks = new ArrayList<>(names);
    for (int i = 0; i < sentence.size(); i++) {
      if (reader.nameAt(i) == null) {
        Mark nominal = nominal(sentence, i, reader, titles);
        if (nominal != null) {
          marks.add(nominal);
          phrases.add(java.util.Objects.requireNonNull(nominal.phrase()));
        } else if (isPronoun(sentence, i)) {
          marks.add(mark(sentence, i, i, i, Mark.Type.PRONOUN, null, null));
        }
      }
    }
    demonyms(sentence, reader, phrases, marks);
    marks.sort(
        Comparator.comparingInt(Mark::first)
            .thenComparingInt(Mark::last)
            .thenComparing(Mark::type));
    return new Marks(sentence, List.copyOf(marks), titles);
  }

  private Map<Mark, NounPhrase> titles(Sentence sentence, List<Mark> names, PhraseReader reader) {
    Map<Mark, NounPhrase> titles = new LinkedHashMap<>();
    for (Mark name : names) {
      if (name.type() == Mark.Type.PERSON
          && name.first() > 0
          && reader.nameAt(name.first() - 1) == null) {
        tables
            .nouns()
            .endingAt(sentence, name.first() - 1)
            .filter(match -> !Tokens.isPlural(sentence, match.last()))
            .ifPresent(match -> titles.put(name, reader.read(match)));
      }
    }
    return titles;
  }

  private @Nullable Mark nominal(
      Sentence sentence, int token, PhraseReader reader, Map<Mark, NounPhrase> titles) {
    if (!Tokens.isNoun(sentence, token)
        || titles.values().stream().anyMatch(title -> title.head() == token)) {
      return null;
    }
    Optional<ActorNouns.Match> match = tables.nouns().endingAt(sentence, token);
    if (match.isEmpty() || !isActor(sentence, match.get())) {
      return null;
    }
    NounPhrase phrase = reader.read(match.get());
    if (phrase.is(ActorNouns.Flag.NEVER)
        && phrase.qualifiers().isEmpty()
        && phrase.nations().isEmpty()) {
      return null;
    }
    return mark(sentence, phrase.first(), token, token, Mark.Type.NOMINAL, null, phrase);
  }

  private boolean isActor(Sentence sentence, ActorNouns.Match match) {
    ActorNouns.Noun noun = match.noun();
    int token = match.last();
    boolean plural = Tokens.isPlural(sentence, token);
    if (noun.is(ActorNouns.Flag.TITLE)
        || (noun.is(ActorNouns.Flag.PLURAL) && !plural)
        || (noun.is(ActorNouns.Flag.SINGULAR) && plural)
        || isOffice(sentence, token, noun)) {
      return false;
    }
    if (isHyphenedTo(sentence, token)) {
      return sentence.tag(token + 2).startsWith("VB");
    }
    if (isModifier(sentence, token)) {
      return modifiesAct(sentence, token, noun);
    }
    return true;
  }

  /** "was elected president", "as president": an office, no one. */
  private static boolean isOffice(Sentence sentence, int token, ActorNouns.Noun noun) {
    if (!noun.is(ActorNouns.Flag.OFFICE)) {
      return false;
    }
    boolean bare = sentence.children(token).noneMatch(child -> sentence.isRelation(child, "det"));
    return bare
        && sentence.children(token, "case").anyMatch(child -> sentence.word(child).equals("as"));
  }

  private static boolean isModifier(Sentence sentence, int token) {
    int next = token + 1;
    if (next < sentence.size()
        && sentence.tag(next).matches("NNS?")
        && sentence.head(next) != token
        && !sentence.isRelation(next, "obl")
        && !Tokens.isPlural(sentence, token)) {
      return true;
    }
    return (sentence.isRelation(token, "compound") || sentence.isRelation(token, "amod"))
        && sentence.head(token) > token
        && Tokens.isNoun(sentence, sentence.head(token));
  }

  /** "rebel-held", where the rebels act; "rebel-friendly", where they do not. */
  private static boolean isHyphenedTo(Sentence sentence, int token) {
    return token + 2 < sentence.size()
        && sentence.word(token + 1).equals("-")
        && sentence.tag(token + 2).matches("VB[ND]|JJ");
  }

  /** "rebel uprising", but not "rebel leader", "press conference" or "police station". */
  private boolean modifiesAct(Sentence sentence, int token, ActorNouns.Noun noun) {
    int head = token;
    while (head + 1 < sentence.size() && sentence.tag(head + 1).matches("NNS?|HYPH")) {
      head++;
    }
    return head > token
        && tables.words().is("act", sentence.lemma(head))
        && !noun.is(ActorNouns.Flag.ALONE)
        && tables.nouns().endingAt(sentence, head).isEmpty()
        && !sentence.tag(head).startsWith("NNP")
        && !noun.is(ActorNouns.Flag.OFFICE)
        && noun.sectors().stream().anyMatch(ACTING::contains);
  }

  private boolean isPronoun(Sentence sentence, int token) {
    String tag = sentence.tag(token);
    String word = sentence.word(token);
    return (tag.equals("PRP") || tag.equals("PRP$"))
        && (tables.words().is("male", word)
            || tables.words().is("female", word)
            || tables.words().is("neuter", word)
            || tables.words().is("plural", word)
            || tables.words().is("first-singular", word));
  }

  private void demonyms(
      Sentence sentence, PhraseReader reader, List<NounPhrase> phrases, List<Mark> marks) {
    for (int i = 0; i < sentence.size(); i++) {
      if (reader.nameAt(i) != null) {
        continue;
      }
      Mark people = people(sentence, i);
      if (people != null) {
        marks.add(people);
        continue;
      }
      Optional<PhraseReader.Demonym> demonym = reader.demonymEndingAt(i);
      if (demonym.isPresent()
          && reader.nameAt(demonym.get().first()) == null
          && isParty(sentence, i, demonym.get(), phrases)) {
        marks.add(
            mark(
                sentence,
                demonym.get().first(),
                i,
                i,
                Mark.Type.STATE,
                demonym.get().nation(),
                null));
      }
    }
  }

  /** "Russians", "the Kurds", "a Frenchman", "the Chinese". */
  private @Nullable Mark people(Sentence sentence, int token) {
    boolean noun =
        Tokens.isPlural(sentence, token)
            || (Tokens.isNoun(sentence, token) && !isModifier(sentence, token));
    boolean article = token > 0 && sentence.tag(token - 1).equals("DT");
    boolean standsAlone = article && !isBeforeNoun(sentence, token);
    if (!noun && !standsAlone) {
      return null;
    }
    if (!Tokens.isPlural(sentence, token) && !article) {
      return null;
    }
    return tables
        .nations()
        .people(sentence.word(token))
        .map(nation -> mark(sentence, token, token, token, Mark.Type.PEOPLE, nation, null))
        .orElse(null);
  }

  private static boolean isBeforeNoun(Sentence sentence, int token) {
    int next = token + 1;
    return next < sentence.size() && sentence.tag(next).matches("NN.*|JJ.*|HYPH|CC|CD|VBG|VBN");
  }

  /**
   * Whether a demonym stands for its state as a party: it modifies no one, but an act or a thing.
   */
  private boolean isParty(
      Sentence sentence, int token, PhraseReader.Demonym demonym, List<NounPhrase> phrases) {
    for (NounPhrase phrase : phrases) {
      if (phrase.first() <= demonym.first() && token <= phrase.head()) {
        return phrase.nations().size() > 1;
      }
    }
    if (!demonym.nation().state() || isHyphened(sentence, token)) {
      return false;
    }
    int head = sentence.head(token);
    if (head == Sentence.NONE) {
      return false;
    }
    if (sentence.isRelation(token, "conj")) {
      head = sentence.head(head) == Sentence.NONE ? head : sentence.head(head);
    }
    return Tokens.isNoun(sentence, head) && !tables.words().is("no-party", sentence.lemma(head));
  }

  /** "Turkish-backed" names no party here; "Turkish-Russian ties" names two. */
  private boolean isHyphened(Sentence sentence, int token) {
    return token + 2 < sentence.size()
        && sentence.word(token + 1).equals("-")
        && sentence.tag(token + 2).startsWith("V");
  }

  private Mark mark(
      Sentence sentence,
      int first,
      int last,
      int head,
      Mark.Type type,
      @Nullable Nation nation,
      @Nullable NounPhrase phrase) {
    return new Mark(
        sentence,
        first,
        last,
        head,
        type,
        Tokens.slice(text, sentence, first, last),
        nation,
        null,
        phrase);
  }
}
