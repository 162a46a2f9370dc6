package org.annals.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.statement.Statement;
import org.annals.text.Span;

/**
 * Puts the statements of one account into lines. Made for one section of one brief.
 *
 * @param view the account
 */
record StatementSentence(AccountView view) {

  private static final int LONGEST_CONTENT = 320;
  private static final Pattern LOOSE_END = Pattern.compile("\\s*[,;:]$");
  private static final int WORDS_OF_CUE = 5;

  /** Who said it, and what. */
  List<Phrase> of(Statement statement) {
    List<Phrase> phrases = new ArrayList<>(saying(statement));
    phrases.add(Phrase.plain(content(statement)));
    return phrases;
  }

  /** The sentences that it stands in. */
  List<Cited> cited(Statement statement) {
    Set<Cited> sentences = new TreeSet<>();
    sentences.add(view.cited(statement.sentence()));
    statement.content().forEach(part -> sentences.addAll(view.cited(part)));
    return List.copyOf(sentences);
  }

  private List<Phrase> saying(Statement statement) {
    String speaker =
        view.speaker(statement).orElseGet(() -> view.wording().words("statement.unnamed"));
    String own = cue(statement);
    String addressees = addressees(statement, own);
    boolean verb = standsAsVerb(own);
    List<Phrase> saying = new ArrayList<>();
    saying.add(Phrase.plain(speaker + " "));
    saying.add(Phrase.strong(verb ? own : view.wording().words("said")));
    if (!verb && !own.isEmpty() && !isNominal(own)) {
      saying.add(
          Phrase.plain(" (" + view.wording().words("event.own", Map.of("words", own)) + ")"));
    }
    boolean continues = continues(statement) || (addressees.isEmpty() && endsInPreposition(own));
    saying.add(Phrase.plain(addressees + (continues ? " " : ": ")));
    return saying;
  }

  private String addressees(Statement statement, String cue) {
    List<String> others =
        statement.addressees().stream()
            .filter(id -> !Objects.equals(id, statement.speaker()))
            .filter(id -> view.mentions(List.of(id)).stream().noneMatch(m -> isInCue(m, statement)))
            .toList();
    if (others.isEmpty()) {
      return "";
    }
    String names = view.names().names(others);
    boolean direct = view.wordForms().is(WordForms.Kind.DIRECT, cue.toLowerCase(Locale.ROOT));
    String key = direct ? "statement.direct" : "statement.to";
    return " " + view.wording().words(key, Map.of("addressees", names));
  }

  /** "Told parliament" names parliament already. */
  private static boolean isInCue(Span mention, Statement statement) {
    return statement.cue().stream().anyMatch(cue -> cue.overlaps(mention));
  }

  private String cue(Statement statement) {
    return ShownText.line(
        statement.cue().stream().map(view::shown).collect(Collectors.joining(" ")));
  }

  /** "Said" does, "adding" does not. */
  private boolean standsAsVerb(String cue) {
    return !cue.isEmpty()
        && cue.split(" ").length <= WORDS_OF_CUE
        && !isNominal(cue)
        && !firstWord(cue).endsWith("ing");
  }

  /** "According to", "in the words of": no verb that a speaker could stand before. */
  private boolean isNominal(String cue) {
    return view.wordForms().is(WordForms.Kind.NOMINAL, firstWord(cue));
  }

  /** "Appealed for" help. */
  private boolean endsInPreposition(String cue) {
    String last = cue.substring(cue.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    return view.wordForms().is(WordForms.Kind.LINK, last);
  }

  private static String firstWord(String cue) {
    return cue.toLowerCase(Locale.ROOT).split(" ")[0];
  }

  /** "That it would": the content goes on where the cue leaves off. */
  private boolean continues(Statement statement) {
    String words = view.shown(statement.content().get(0)).toLowerCase(Locale.ROOT);
    return words.startsWith("that ") || words.startsWith("whether ") || words.startsWith("to ");
  }

  /** All that is said, with the quotation marks around it, uncut. */
  String words(Statement statement) {
    return statement.content().stream()
        .map(this::withQuotationMarks)
        .map(view::shown)
        .collect(Collectors.joining(" … "));
  }

  private String content(Statement statement) {
    String shown = ShownText.line(words(statement), LONGEST_CONTENT);
    return Quotation.balanced(LOOSE_END.matcher(shown).replaceFirst(""));
  }

  /** The part and the quotation marks that enclose it, where they stand just outside. */
  private Span withQuotationMarks(Span part) {
    return Quotation.enclosing(view.account().report().text(), part);
  }
}
