package org.annals.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.annals.date.PartialDate;
import org.annals.happening.Location;
import org.annals.situation.Fact;
import org.annals.situation.FactState;
import org.annals.text.Span;
import org.jspecify.annotations.Nullable;

/** The lines of what holds, as far as it rests on a story's reports. */
record FactLines(StoryView story) {

  private static final int LONGEST = 160;

  List<Line> lines() {
    return story.dossier().facts().stream().map(this::line).toList();
  }

  private Line line(Fact fact) {
    List<Phrase> phrases = new ArrayList<>();
    if (fact.state() != FactState.HOLDS) {
      phrases.add(Phrase.plain(words("fact.state." + lower(fact.state())) + ": "));
    }
    phrases.addAll(sentence(fact));
    String tail = circumstances(fact);
    if (!tail.isEmpty()) {
      phrases.add(Phrase.quiet(" — " + tail));
    }
    return Line.of(phrases, cited(fact));
  }

  /** What holds in English; its kind and the parties where too little is known for a sentence. */
  private List<Phrase> sentence(Fact fact) {
    Map<String, List<Phrase>> values = new LinkedHashMap<>();
    parties(fact).forEach((role, names) -> values.put(role, List.of(Phrase.plain(names))));
    Fact.About about = fact.about();
    if (about != null && !about.text().equalsIgnoreCase(words("fact.kind." + lower(fact.kind())))) {
      values.put("about", List.of(Phrase.strong(ShownText.line(about.text(), LONGEST))));
    }
    Location place = fact.place();
    if (place != null) {
      String where = ShownText.line(place.name());
      values.put("place", List.of(Phrase.plain(where)));
      values.put("where", List.of(Phrase.plain(words("in", Map.of("place", where)))));
    }
    String key = "fact." + lower(fact.kind());
    return story.wording().phrases(key, values).orElseGet(() -> plain(fact));
  }

  private List<Phrase> plain(Fact fact) {
    List<String> names =
        fact.parties().stream().map(Fact.Party::name).map(ShownText::line).toList();
    return List.of(
        Phrase.strong(words("fact.kind." + lower(fact.kind()))),
        Phrase.plain(names.isEmpty() ? "" : ": " + ActorNames.listed(story.wording(), names)));
  }

  private Map<String, String> parties(Fact fact) {
    Map<String, List<String>> names = new LinkedHashMap<>();
    for (Fact.Party party : fact.parties()) {
      names
          .computeIfAbsent(party.role(), role -> new ArrayList<>())
          .add(ShownText.line(party.name()));
    }
    Map<String, String> listed = new LinkedHashMap<>();
    names.forEach((role, all) -> listed.put(role, ActorNames.listed(story.wording(), all)));
    return listed;
  }

  private String circumstances(Fact fact) {
    return Stream.of(
            dated("fact.since", fact.since()),
            dated("fact.until", fact.until()),
            dated("fact.deadline", fact.deadline()),
            story.dossier().isSingle()
                ? Optional.<String>empty()
                : dated("fact.confirmed", fact.confirmed()))
        .flatMap(Optional::stream)
        .collect(Collectors.joining(", "));
  }

  private Optional<String> dated(String key, @Nullable PartialDate date) {
    return Optional.ofNullable(date)
        .map(known -> words(key, Map.of("date", new DateWords(story.wording()).of(known.toDay()))));
  }

  private List<Cited> cited(Fact fact) {
    return fact.evidence().stream()
        .flatMap(one -> story.cited(one.report(), new Span(one.begin(), one.end())).stream())
        .toList();
  }

  private String words(String key) {
    return story.wording().words(key);
  }

  private String words(String key, Map<String, String> values) {
    return story.wording().words(key, values);
  }

  private static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
