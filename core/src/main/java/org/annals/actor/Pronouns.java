package org.annals.actor;

import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.annals.language.Sentence;
import org.jspecify.annotations.Nullable;

/**
 * Finds whom a pronoun stands for: who agrees with it in gender, number and kind, is not barred by
 * the syntax of its clause, and is the most prominent of the last sentences.
 */
final class Pronouns {

  private static final int REACH = 3;

  private final WordClasses words;
  private final Drafts drafts;

  Pronouns(WordClasses words, Drafts drafts) {
    this.words = words;
    this.drafts = drafts;
  }

  /** Empty where nobody fits. */
  Optional<ActorDraft> resolve(Mark pronoun, @Nullable ActorDraft speaker) {
    String word = pronoun.text().toLowerCase(Locale.ROOT);
    if (words.is("first-singular", word)) {
      return Optional.ofNullable(speaker).filter(ActorDraft::isPerson);
    }
    ActorDraft subject = clauseSubject(pronoun);
    if (words.is("reflexive", word)) {
      return Optional.ofNullable(subject).filter(draft -> agrees(word, draft));
    }
    ActorDraft joined = joined(pronoun);
    if (joined != null && agrees(word, joined)) {
      return Optional.of(joined);
    }
    ActorDraft cataphor = comingSubject(pronoun);
    if (cataphor != null && agrees(word, cataphor)) {
      return Optional.of(cataphor);
    }
    boolean object =
        !pronoun.sentence().tag(pronoun.head()).equals("PRP$")
            && !pronoun.sentence().isRelation(pronoun.head(), "nsubj");
    return drafts
        .recent()
        .filter(draft -> agrees(word, draft))
        .filter(draft -> !(object && draft == subject))
        .filter(draft -> !isInQuoteOf(draft, speaker))
        .filter(draft -> !isNamedBelow(pronoun, draft))
        .filter(draft -> score(pronoun, draft) > 0)
        .max(
            Comparator.comparingDouble((ActorDraft draft) -> score(pronoun, draft))
                .thenComparing(ActorDraft::last, Drafts::textOrder));
  }

  /** Who is once called "she" is never "he" later. */
  void learnGender(Mark pronoun, ActorDraft draft) {
    if (draft.isPerson() && words.is("male", pronoun.text())) {
      draft.gender = draft.gender.or(Gender.MALE);
    } else if (draft.isPerson() && words.is("female", pronoun.text())) {
      draft.gender = draft.gender.or(Gender.FEMALE);
    }
  }

  /** In his own words nobody calls himself "he". */
  private static boolean isInQuoteOf(ActorDraft draft, @Nullable ActorDraft speaker) {
    return speaker != null && draft == speaker;
  }

  private boolean agrees(String word, ActorDraft draft) {
    if (words.is("male", word)) {
      return draft.isPerson() && draft.gender != Gender.FEMALE;
    }
    if (words.is("female", word)) {
      return draft.isPerson() && draft.gender != Gender.MALE;
    }
    if (words.is("neuter", word)) {
      return !draft.isPerson() && !draft.plural;
    }
    return draft.plural || !draft.isPerson();
  }

  /** How prominent the draft's last mention before the pronoun is; 0 where it has none in reach. */
  private double score(Mark pronoun, ActorDraft draft) {
    double best = 0;
    double count = 0;
    for (int i = draft.marks.size() - 1; i >= 0; i--) {
      Mark mark = draft.marks.get(i);
      int distance = pronoun.sentence().index() - mark.sentence().index();
      if (distance > REACH) {
        break;
      }
      if (distance < 0
          || (distance == 0 && mark.head() >= pronoun.head())
          || isModifier(mark)
          || isImagined(pronoun, mark)) {
        continue;
      }
      count++;
      best = Math.max(best, weight(pronoun, mark, distance) - mismatch(pronoun, draft));
    }
    return best == 0 ? 0 : best + 0.1 * Math.min(count, 4) + (draft.named ? 0.3 : 0);
  }

  /** "the rebel advance": a common noun before another is no one to come back to. */
  private static boolean isModifier(Mark mark) {
    return mark.form() == Mention.Form.NOMINAL
        && mark.sentence().isRelation(mark.head(), "compound");
  }

  /** "If a tenant falls ill, she added": whom a speaker brings up as anyone does not speak. */
  private boolean isImagined(Mark pronoun, Mark mark) {
    Sentence sentence = pronoun.sentence();
    int verb = sentence.head(pronoun.head());
    NounPhrase phrase = mark.phrase();
    return phrase != null
        && mark.sentence() == sentence
        && pronoun.first() > 0
        && sentence.word(pronoun.first() - 1).matches("[,\"]|''")
        && verb == pronoun.head() + 1
        && words.is("speech", sentence.lemma(verb))
        && phrase.determiner().matches("an?|any|some");
  }

  /** "They" may be a state or a body, but rather several persons. */
  private double mismatch(Mark pronoun, ActorDraft draft) {
    return words.is("plural", pronoun.text()) && !draft.plural && draft.kind != ActorKind.GROUP
        ? 0.9
        : 0;
  }

  /** "He said X will come": whom the clause names below its subject, the subject is not. */
  private static boolean isNamedBelow(Mark pronoun, ActorDraft draft) {
    Sentence sentence = pronoun.sentence();
    int verb = sentence.head(pronoun.head());
    if (!sentence.isRelation(pronoun.head(), "nsubj") || verb == Sentence.NONE) {
      return false;
    }
    for (int i = draft.marks.size() - 1; i >= 0; i--) {
      Mark mark = draft.marks.get(i);
      if (mark.sentence().index() < sentence.index()) {
        return false;
      }
      if (mark.head() > pronoun.head()
          && mark.form() == Mention.Form.NAME
          && isBelow(sentence, mark.head(), verb)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBelow(Sentence sentence, int token, int above) {
    int at = token;
    for (int steps = 0; at != Sentence.NONE && steps < sentence.size(); steps++) {
      if (at == above) {
        return true;
      }
      at = sentence.head(at);
    }
    return false;
  }

  /** "X and his wife". */
  private @Nullable ActorDraft joined(Mark pronoun) {
    Sentence sentence = pronoun.sentence();
    int noun = sentence.head(pronoun.head());
    return noun != Sentence.NONE
            && sentence.tag(pronoun.head()).equals("PRP$")
            && sentence.isRelation(noun, "conj")
            && sentence.head(noun) < pronoun.head()
        ? drafts.at(sentence, sentence.head(noun))
        : null;
  }

  private static double weight(Mark pronoun, Mark mark, int distance) {
    Sentence sentence = mark.sentence();
    double weight = 4.0 - distance;
    int head = mark.head();
    if (sentence.isRelation(head, "nsubj")) {
      weight += isMain(sentence, sentence.head(head)) ? 1.6 : 1.1;
    } else if (sentence.isRelation(head, "obj") || sentence.isRelation(head, "iobj")) {
      weight += 0.6;
    } else if (sentence.isRelation(head, "nmod:poss")) {
      weight += 0.5;
    } else if (mark.first() == 0) {
      // Parsers lose the subject at a sentence's head behind a relative clause.
      weight += 1.6;
    }
    if (mark.form() == Mention.Form.PRONOUN) {
      weight += 0.2;
    }
    if (sentence.isRelation(head, "compound") || sentence.isRelation(head, "amod")) {
      weight -= 1.0;
    }
    boolean parallel = sentence.relation(head).equals(pronoun.sentence().relation(pronoun.head()));
    weight += parallel ? 0.4 : 0;
    if (distance == 0) {
      weight += 0.3 - Math.min(pronoun.head() - head, 60) / 120.0;
    }
    return weight;
  }

  private static boolean isMain(Sentence sentence, int verb) {
    return verb == Sentence.NONE
        || sentence.head(verb) == Sentence.NONE
        || sentence.isRelation(verb, "conj") && sentence.head(sentence.head(verb)) == Sentence.NONE;
  }

  /** The nearest subject above the pronoun that is someone. */
  private @Nullable ActorDraft clauseSubject(Mark pronoun) {
    Sentence sentence = pronoun.sentence();
    int at = pronoun.head();
    for (int steps = 0; at != Sentence.NONE && steps < sentence.size(); steps++) {
      int own = at;
      ActorDraft subject =
          sentence
              .children(at, "nsubj")
              .filter(child -> child != pronoun.head() && child != own)
              .mapToObj(child -> drafts.at(sentence, child))
              .filter(java.util.Objects::nonNull)
              .findFirst()
              .orElse(null);
      if (subject != null) {
        return subject;
      }
      boolean border =
          sentence.isRelation(at, "ccomp")
              || sentence.isRelation(at, "advcl")
              || sentence.relation(at).equals("acl:relcl")
              || sentence.isRelation(at, "parataxis");
      if (border && sentence.child(at, "nsubj") != Sentence.NONE) {
        return null;
      }
      at = sentence.head(at);
    }
    return null;
  }

  /** "During his visit to Moscow, X said": a possessive before the subject of its sentence. */
  private @Nullable ActorDraft comingSubject(Mark pronoun) {
    Sentence sentence = pronoun.sentence();
    if (!sentence.tag(pronoun.head()).equals("PRP$")) {
      return null;
    }
    int at = pronoun.head();
    for (int steps = 0; at != Sentence.NONE && steps < sentence.size(); steps++) {
      if (sentence.isRelation(at, "obl") || sentence.isRelation(at, "advcl")) {
        int verb = sentence.head(at);
        int subject = verb == Sentence.NONE ? Sentence.NONE : sentence.child(verb, "nsubj");
        if (subject > pronoun.head() && at < subject) {
          return drafts.at(sentence, subject);
        }
      }
      at = sentence.head(at);
    }
    return null;
  }
}
