package org.annals.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.annals.date.PartialDate;
import org.annals.language.AnalyzedText;
import org.annals.language.Sentence;
import org.annals.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Reads one report: finds its marks and brings those of one actor together. Lives in one thread.
 */
final class ReportReader {

  private final ActorTables tables;
  private final Text text;
  private final AnalyzedText analyzed;
  private final Drafts drafts = new Drafts();
  private final CountryContext context = new CountryContext();
  private final NameLinks nameLinks;
  private final NominalLinks nominalLinks;
  private final Offices offices;
  private final Pronouns pronouns;
  private final NonActors nonActors;
  private final Quotations quotations;
  private final Metonyms metonyms;
  private @Nullable ActorDraft lastSpeaker;

  ReportReader(
      ActorTables tables, Text text, AnalyzedText analyzed, @Nullable PartialDate published) {
    this.tables = tables;
    this.text = text;
    this.analyzed = analyzed;
    this.nameLinks = new NameLinks(tables, drafts, published);
    this.nominalLinks = new NominalLinks(tables, drafts, context);
    this.offices = new Offices(drafts);
    this.pronouns = new Pronouns(tables.words(), drafts);
    this.nonActors = new NonActors(tables.words(), analyzed.sentences());
    this.quotations = new Quotations(analyzed.sentences(), tables.words(), drafts);
    this.metonyms = new Metonyms(tables.words());
  }

  Drafts read() {
    NameFinder names = new NameFinder(tables, text);
    List<List<Mark>> found = analyzed.sentences().stream().map(names::find).toList();
    NameHarmony harmony = new NameHarmony(tables.words(), found);
    MarkFinder marks = new MarkFinder(tables, text);
    for (Sentence sentence : analyzed.sentences()) {
      link(marks.find(sentence, harmony.agreed(sentence, found.get(sentence.index()))));
    }
    return drafts;
  }

  CountryContext context() {
    return context;
  }

  private void link(MarkFinder.Marks marks) {
    Map<Mark, Mark> appositions = Appositions.of(marks);
    marks.marks().forEach(mark -> linkName(mark, marks));
    List<Mark> quotedPronouns = new ArrayList<>();
    for (Mark mark : marks.marks()) {
      if (mark.type() == Mark.Type.NOMINAL) {
        linkNominal(mark, appositions.get(mark));
      } else if (mark.type() == Mark.Type.PRONOUN) {
        if (quotations.contains(mark.sentence(), mark.head())) {
          quotedPronouns.add(mark);
        } else {
          linkPronoun(mark, marks, null);
        }
      }
    }
    titles(marks);
    ActorDraft speaker = quotations.speaker(marks.sentence());
    if (speaker != null) {
      lastSpeaker = speaker;
    }
    quotedPronouns.forEach(mark -> linkPronoun(mark, marks, lastSpeaker));
  }

  private void linkName(Mark mark, MarkFinder.Marks marks) {
    if (mark.nation() != null && mark.nation().country() != null) {
      context.add(mark.sentence().index(), mark.nation().country());
    }
    boolean name =
        switch (mark.type()) {
          case PERSON, ORGANIZATION, STATE, SEAT, PEOPLE -> true;
          case CAPITAL -> metonyms.isGovernment(mark);
          case PLACE, NOMINAL, PRONOUN -> false;
        };
    if (name) {
      nameLinks.link(mark, marks.titles().get(mark));
      toppled(mark);
    }
  }

  /** Gives titles before names, once all possessors of the sentence are known. */
  private void titles(MarkFinder.Marks marks) {
    for (Mark mark : marks.marks()) {
      NounPhrase title = marks.titles().get(mark);
      ActorDraft person = drafts.of(mark);
      if (title != null && person != null) {
        offices.give(person, mark.sentence(), title);
        countries(mark, title);
      }
    }
  }

  private void countries(Mark mark, NounPhrase phrase) {
    for (Nation nation : phrase.nations()) {
      if (nation.country() != null) {
        context.add(mark.sentence().index(), nation.country());
      }
    }
  }

  /** Marks who is ousted: from then on he is "the former president". */
  private void toppled(Mark mark) {
    Sentence sentence = mark.sentence();
    int head = sentence.head(mark.head());
    ActorDraft draft = drafts.of(mark);
    if (head == Sentence.NONE || draft == null || !draft.isPerson()) {
      return;
    }
    boolean object =
        sentence.isRelation(mark.head(), "obj")
            || sentence.relation(mark.head()).equals("nsubj:pass")
            || sentence.isRelation(mark.head(), "nmod");
    draft.toppled |= object && tables.words().is("toppling", sentence.lemma(head));
  }

  private void linkNominal(Mark mark, @Nullable Mark name) {
    NounPhrase phrase = Objects.requireNonNull(mark.phrase());
    countries(mark, phrase);
    ActorDraft named = name == null ? null : drafts.of(name);
    if (named != null) {
      offices.give(named, mark.sentence(), phrase);
      if (!Appositions.isPredicate(mark)) {
        drafts.link(mark, named);
      }
    } else if (!(Appositions.isPredicate(mark)
        && phrase.is(ActorNouns.Flag.OFFICE)
        && !phrase.plural())) {
      nominalLinks.link(mark);
      sentBy(mark);
    }
  }

  /** "the state sent troops": they are its own. */
  private void sentBy(Mark mark) {
    Sentence sentence = mark.sentence();
    ActorDraft draft = drafts.of(mark);
    int verb = sentence.head(mark.head());
    if (draft == null
        || verb == Sentence.NONE
        || !draft.sectors.contains(Sector.MIL)
        || draft.country != null
        || !sentence.isRelation(mark.head(), "obj")) {
      return;
    }
    int subject = sentence.child(verb, "nsubj");
    ActorDraft sender = subject == Sentence.NONE ? null : drafts.at(sentence, subject);
    if (sender != null && sender != draft && words().is("sending", sentence.lemma(verb))) {
      draft.belongsTo.add(sender);
    }
  }

  private WordClasses words() {
    return tables.words();
  }

  private void linkPronoun(Mark mark, MarkFinder.Marks marks, @Nullable ActorDraft speaker) {
    ActorDraft explained = explained(mark, marks);
    if (explained != null) {
      drafts.link(mark, explained);
      return;
    }
    if (!nonActors.isNoActor(mark)) {
      pronouns
          .resolve(mark, speaker)
          .ifPresent(
              draft -> {
                drafts.link(mark, draft);
                pronouns.learnGender(mark, draft);
              });
    }
  }

  /** "he [the minister]": who is meant stands in brackets behind the pronoun. */
  private @Nullable ActorDraft explained(Mark pronoun, MarkFinder.Marks marks) {
    Sentence sentence = pronoun.sentence();
    int bracket = pronoun.last() + 1;
    if (bracket + 1 >= sentence.size() || !sentence.word(bracket).matches("\\[|-LSB-")) {
      return null;
    }
    return marks.marks().stream()
        .filter(mark -> mark.first() == bracket + 1)
        .map(drafts::of)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }
}
