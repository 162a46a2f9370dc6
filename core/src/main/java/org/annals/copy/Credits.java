package org.annals.copy;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.annals.account.Account;
import org.annals.actor.Actor;
import org.annals.actor.ActorKind;
import org.annals.actor.Mention;
import org.annals.actor.Sector;
import org.annals.resource.Resources;
import org.annals.statement.Statement;
import org.annals.text.Span;
import org.annals.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Finds the agencies and outlets that a report credits: in a sentence ("told …", "according to …",
 * "… reported") or for all of it, in byline, dateline or a line of its own. Its own outlet is no
 * credit. Immutable.
 */
final class Credits {

  private static final int LONGEST_LINE = 120;
  private static final int AHEAD = 160;
  private static final Pattern DATELINE =
      Pattern.compile("^[^\\n()]{2,80}\\(([^()\\n]{2,50})\\)\\s*(?:-{1,2}|[–—])");
  private static final Pattern JOINT = Pattern.compile("\\s*(?:/|,|;|&|\\band\\b)\\s*");
  private static final Pattern EDGES = Pattern.compile("^[\\s(\\[–—.-]+|[\\s)\\].:–—-]+$");

  private final OutletNames outlets;
  private final CreditWords words;

  Credits(Resources resources) {
    outlets = new OutletNames(resources);
    words = new CreditWords(resources);
  }

  /** The outlet that published a report, as the tables name it; null where unknown. */
  @Nullable String outlet(Account account) {
    String source = account.report().source();
    return source == null ? null : name(source);
  }

  private String name(String name) {
    return outlets.named(name).map(OutletNames.Outlet::name).orElse(name);
  }

  /** All that a report credits, what is for the whole report first; in the order of the text. */
  List<String> of(Account account) {
    Set<String> credits = new LinkedHashSet<>(ofWhole(account));
    for (int i = 0; i < account.sentences().size(); i++) {
      credits.addAll(ofSentence(account, i));
    }
    return List.copyOf(credits);
  }

  /** Those that the whole report is credited to. */
  List<String> ofWhole(Account account) {
    Set<String> credits = new LinkedHashSet<>();
    String author = account.report().author();
    if (author != null) {
      outlets.in(author).forEach(found -> credits.add(found.outlet().name()));
    }
    account.report().text().string().lines().forEach(line -> credits.addAll(ofLine(line)));
    return others(account, credits.stream());
  }

  private List<String> ofLine(String line) {
    Matcher dateline = DATELINE.matcher(line);
    if (dateline.find()) {
      return names(dateline.group(1), false);
    }
    if (line.isBlank() || line.length() > LONGEST_LINE) {
      return List.of();
    }
    Optional<String> credited = words.creditedInLine(line);
    return credited.isPresent() ? names(credited.get(), false) : names(line, true);
  }

  /** The outlets that are all that a string holds; none where it holds anything else. */
  private List<String> names(String string, boolean agencies) {
    List<String> names = new ArrayList<>();
    for (String part : JOINT.split(EDGES.matcher(string).replaceAll(""))) {
      Optional<OutletNames.Outlet> outlet = outlets.named(part);
      if (outlet.isEmpty() || (agencies && !outlet.get().agency())) {
        return List.of();
      }
      names.add(outlet.get().name());
    }
    return names;
  }

  /** Those that one sentence credits, in the order of the text. */
  List<String> ofSentence(Account account, int sentence) {
    Text text = account.report().text();
    String string = text.slice(account.sentences().get(sentence));
    List<OutletNames.Found> named = new ArrayList<>(outlets.in(string));
    Stream<String> byCue =
        named.stream()
            .filter(f -> words.credit(ahead(string, f.begin()), string.substring(f.end())))
            .map(found -> found.outlet().name());
    return others(account, Stream.concat(byCue, byStatement(account, sentence)));
  }

  private static String ahead(String string, int begin) {
    return string.substring(Math.max(0, begin - AHEAD), begin);
  }

  /** Media that are spoken to, or that speak. */
  private Stream<String> byStatement(Account account, int sentence) {
    return account.statements().stream()
        .filter(statement -> statement.sentence() == sentence)
        .flatMap(Credits::heard)
        .flatMap(id -> account.actors().stream().filter(actor -> actor.id().equals(id)))
        .filter(Credits::isNamedOutlet)
        .map(actor -> name(actor.name()));
  }

  private static Stream<String> heard(Statement statement) {
    return Stream.concat(statement.addressees().stream(), Stream.ofNullable(statement.speaker()));
  }

  private static boolean isNamedOutlet(Actor actor) {
    return actor.kind() == ActorKind.ORGANIZATION
        && actor.sectors().stream().findFirst().filter(Sector.MED::equals).isPresent()
        && actor.mentions().stream().anyMatch(m -> m.form() == Mention.Form.NAME);
  }

  private List<String> others(Account account, Stream<String> names) {
    String own = outlet(account);
    return names.filter(name -> !name.equals(own)).distinct().toList();
  }

  /** The one that what stands at a span is credited to: by its sentence, else by the report. */
  Optional<String> credited(Account account, Span span) {
    List<Span> sentences = account.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      if (sentences.get(i).overlaps(span)) {
        List<String> credits = ofSentence(account, i);
        if (!credits.isEmpty()) {
          return Optional.of(credits.get(0));
        }
      }
    }
    return ofWhole(account).stream().findFirst();
  }
}
