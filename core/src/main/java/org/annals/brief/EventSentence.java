package org.annals.brief;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.brief.TriggerForms.Form;
import org.annals.brief.VerbPhrases.VerbPhrase;
import org.annals.event.Event;
import org.annals.event.EventType;
import org.annals.event.Status;
import org.annals.text.Span;

/**
 * Puts one event into an English line: who did what to whom, where and when.
 *
 * <p>The report's own word stands in the line wherever its form allows that; else the words for the
 * kind of event do, with the report's own beside them; with but one party known, a noun stands
 * before it with a colon, for it may be who did it or who suffered it.
 */
record EventSentence(AccountView view) {

  /**
   * The line of an event.
   *
   * @param claimed whether the line that this one stands within says who claims it
   * @param ownWords whether the report's own words shall stand behind what the line tells
   */
  List<Phrase> of(Telling telling, boolean claimed, boolean ownWords) {
    Event event = telling.event();
    List<Phrase> line = new ArrayList<>(act(event, claimed));
    List<String> recipients = recipients(event);
    Optional<Span> rest = ownWords ? rest(event, recipients) : Optional.empty();
    rest.ifPresent(span -> line.add(Phrase.plain(" " + shown(span))));
    line.add(Phrase.plain(new Circumstances(telling).of(rest)));
    Optional<String> more =
        ownWords && rest.isEmpty() ? new OwnWords(view).of(event) : Optional.empty();
    quoted(
            Stream.of(
                Optional.ofNullable(event.hedge()).map(view::shown),
                more.or(() -> ownWordIfUntold(event, recipients))))
        .ifPresent(line::add);
    return line;
  }

  /** Who did what to whom and where, and nothing more. */
  List<Phrase> brief(Telling telling) {
    List<Phrase> line = new ArrayList<>(act(telling.event(), false));
    line.add(Phrase.plain(new Circumstances(telling).place(Optional.empty())));
    return line;
  }

  private List<Phrase> act(Event event, boolean claimed) {
    List<Phrase> act = new ArrayList<>();
    prefix(event, claimed).ifPresent(prefix -> act.add(Phrase.plain(prefix + ": ")));
    List<String> recipients = recipients(event);
    boolean twoSided = !event.actors().isEmpty() && !recipients.isEmpty();
    act.addAll(
        twoSided
            ? twoSided(event, recipients)
            : oneSided(event, event.actors().isEmpty() ? recipients : event.actors()));
    return act;
  }

  /** Those acted upon who do not act themselves. */
  private static List<String> recipients(Event event) {
    return event.recipients().stream().filter(id -> !event.actors().contains(id)).toList();
  }

  /**
   * How the report's clause goes on, where the line can go on like it: behind its verb, or behind
   * the last of those whom the line has as suffering it.
   */
  private Optional<Span> rest(Event event, List<String> recipients) {
    boolean active = event.status() == Status.OCCURRED && view.forms().of(event) == Form.PAST;
    if (!active
        || event.negated()
        || event.actors().isEmpty()
        || view.isRelativeClause(event.trigger(), event.actors())) {
      return Optional.empty();
    }
    OwnWords words = new OwnWords(view);
    if (recipients.isEmpty()) {
      return words.behind(event.trigger().end(), event);
    }
    List<Span> told =
        recipients.stream()
            .flatMap(recipient -> firstBehind(event.trigger(), recipient).stream())
            .toList();
    // "Set fire to his home": what follows belongs to the pronoun, and the line has a name there.
    if (told.stream().anyMatch(view::isFunctionWord)) {
      return Optional.empty();
    }
    return told.stream()
        .map(Span::end)
        .max(Integer::compare)
        .flatMap(end -> words.behind(end, event));
  }

  private Optional<Span> firstBehind(Span trigger, String actor) {
    return view.mentions(List.of(actor)).stream()
        .filter(mention -> mention.begin() >= trigger.end())
        .min(Span::compareTo);
  }

  private String shown(Span words) {
    return OwnWords.shown(view.account().report().text(), words);
  }

  /** Whether an event's own words can stand in a line. */
  boolean hasWords(Event event) {
    return fits(event, view.forms().of(event));
  }

  private static boolean fits(Event event, Form form) {
    if (event.status() == Status.OCCURRED) {
      return form == Form.PAST || form == Form.PASSIVE || (event.negated() && form == Form.BASE);
    }
    return event.status() == Status.ONGOING ? form == Form.PROGRESSIVE : form == Form.BASE;
  }

  private Optional<String> prefix(Event event, boolean claimed) {
    List<String> parts = new ArrayList<>();
    if (event.reported() != null && !claimed) {
      parts.add(
          view.statement(event.reported())
              .flatMap(view::speaker)
              .map(speaker -> view.wording().words("according", Map.of("speaker", speaker)))
              .orElseGet(() -> view.wording().words("claimed")));
    }
    boolean ongoing = event.status() == Status.ONGOING;
    if (event.status() != Status.OCCURRED && !(ongoing && !toldAsNoun(event))) {
      parts.add(view.wording().words("status." + event.status().name().toLowerCase(Locale.ROOT)));
    }
    if (event.negated()) {
      parts.add(view.wording().words("negated"));
    }
    return parts.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", parts));
  }

  /** Whether the line has no verb that could tell that the event is going on. */
  private boolean toldAsNoun(Event event) {
    boolean twoSided = !event.actors().isEmpty() && !event.actors().containsAll(event.recipients());
    return !hasWords(event) && !(twoSided && event.type() != null);
  }

  private List<Phrase> twoSided(Event event, List<String> recipients) {
    Form form = view.forms().of(event);
    EventType type = event.type();
    String actors = view.names().names(event.actors());
    String targets = view.names().names(recipients);
    String own = view.shown(event.trigger());
    if (fits(event, form)) {
      String link = view.forms().link(event, view.mentions(recipients));
      return List.of(
          Phrase.plain(actors + " " + auxiliary(event, event.actors(), false)),
          Phrase.strong(own),
          Phrase.plain(link + " " + targets));
    }
    if (type == null) {
      return List.of(Phrase.strong(own), Phrase.plain(": " + actors + "; " + targets));
    }
    return List.of(
        Phrase.plain(actors + " " + auxiliary(event, event.actors(), false)),
        Phrase.strong(verb(event, view.verbs().of(event, type))),
        Phrase.plain(" " + targets));
  }

  /** Words of the report in brackets behind the line. */
  private Optional<Phrase> quoted(Stream<Optional<String>> own) {
    String words =
        own.flatMap(Optional::stream)
            .map(one -> view.wording().words("event.own", Map.of("words", one)))
            .collect(Collectors.joining("; "));
    return words.isEmpty() ? Optional.empty() : Optional.of(Phrase.plain(" (" + words + ")"));
  }

  /** Where the line has words for the kind of event alone, the report's word stands behind. */
  private Optional<String> ownWordIfUntold(Event event, List<String> recipients) {
    boolean untold =
        !event.actors().isEmpty()
            && !recipients.isEmpty()
            && event.type() != null
            && !fits(event, view.forms().of(event))
            && !verb(event, view.verbs().of(event, event.type()))
                .equalsIgnoreCase(view.shown(event.trigger()));
    return untold ? Optional.of(view.shown(event.trigger())) : Optional.empty();
  }

  private static String verb(Event event, VerbPhrase verbs) {
    if (event.status() == Status.OCCURRED) {
      return verbs.past();
    }
    return event.status() == Status.ONGOING ? verbs.progressive() : verbs.infinitive();
  }

  private List<Phrase> oneSided(Event event, List<String> parties) {
    Form form = view.forms().of(event);
    String own = view.shown(event.trigger());
    if (parties.isEmpty()) {
      return List.of(Phrase.strong(own));
    }
    String names = view.names().names(parties);
    boolean suffered = event.actors().isEmpty() || form == Form.PASSIVE;
    if (form == Form.PASSIVE && !standsBefore(event, parties)) {
      return List.of(Phrase.strong(own), Phrase.plain(": " + names));
    }
    boolean direct = view.forms().link(event, view.mentions(parties)).isEmpty();
    boolean passive = form == Form.PASSIVE || (suffered && form == Form.PAST && direct);
    boolean fits = fits(event, form) || (form == Form.PASSIVE && isAhead(event));
    if (!fits || (suffered && !passive)) {
      return List.of(Phrase.strong(own), Phrase.plain(": " + names));
    }
    return List.of(
        Phrase.plain(names + " " + auxiliary(event, parties, passive)), Phrase.strong(own));
  }

  /** Who stands before a passive suffers what it tells; who stands behind it, does it. */
  private boolean standsBefore(Event event, List<String> parties) {
    Span sentence = view.account().sentences().get(event.sentence());
    return view.mentions(parties).stream()
        .anyMatch(
            mention -> sentence.contains(mention) && mention.end() <= event.trigger().begin());
  }

  private static boolean isAhead(Event event) {
    return event.status() != Status.OCCURRED && event.status() != Status.ONGOING;
  }

  /** What stands between the subject and the verb, with a space behind it. */
  private String auxiliary(Event event, List<String> subject, boolean passive) {
    boolean many = subject.size() > 1 || view.names().isPlural(subject.get(0));
    if (event.status() == Status.ONGOING) {
      return view.wording().words(many ? "be.many" : "be.one") + " ";
    }
    if (isAhead(event)) {
      String be = passive ? view.wording().words("be.base") + " " : "";
      return view.wording().words("to") + " " + be;
    }
    if (passive) {
      return view.wording().words(many ? "be.past.many" : "be.past.one") + " ";
    }
    boolean didNot = event.negated() && view.forms().of(event) == Form.BASE;
    return didNot ? view.wording().words("to") + " " : "";
  }

  /** PLOVER's type and mode; empty for what PLOVER has no type for. */
  static Optional<String> kind(Event event) {
    EventType type = event.type();
    if (type == null) {
      return Optional.empty();
    }
    String name = type.name().toLowerCase(Locale.ROOT);
    return Optional.of(event.mode() == null ? name : name + ", " + ShownText.line(event.mode()));
  }
}
