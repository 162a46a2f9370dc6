package org.annals.brief;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.annals.actor.Actor;
import org.annals.actor.Role;
import org.jspecify.annotations.Nullable;

/** The lines of the offices that a report gives its actors: one for each, however often told. */
record OfficeLines(AccountView view) {

  private record Office(String actor, String title, @Nullable String of, boolean former) {}

  List<Line> lines() {
    Map<Office, Set<Integer>> offices = new LinkedHashMap<>();
    Map<Office, Role> roles = new LinkedHashMap<>();
    for (Actor actor : view.account().actors()) {
      for (Role role : actor.roles()) {
        if (isToldByAnother(role, actor.roles())) {
          continue;
        }
        Office office =
            new Office(actor.id(), role.title().toLowerCase(Locale.ROOT), role.of(), role.former());
        roles.putIfAbsent(office, role);
        offices
            .computeIfAbsent(office, key -> new TreeSet<>())
            .addAll(view.sentencesOf(role.span()));
      }
    }
    return offices.entrySet().stream()
        .map(entry -> line(entry.getKey(), role(roles, entry.getKey()), entry.getValue()))
        .toList();
  }

  /** "Chief" beside "chief of staff", "minister" beside "defence minister". */
  private static boolean isToldByAnother(Role role, List<Role> all) {
    String title = role.title().toLowerCase(Locale.ROOT);
    return all.stream()
        .filter(other -> other.former() == role.former())
        .filter(other -> role.of() == null || role.of().equals(other.of()))
        .map(other -> other.title().toLowerCase(Locale.ROOT))
        .anyMatch(other -> other.startsWith(title + " ") || other.endsWith(" " + title));
  }

  private static Role role(Map<Office, Role> roles, Office office) {
    return Optional.ofNullable(roles.get(office)).orElseThrow();
  }

  private Line line(Office office, Role role, Set<Integer> sentences) {
    Map<String, List<Phrase>> values = new LinkedHashMap<>();
    values.put("title", List.of(Phrase.strong(ShownText.line(office.title()))));
    String of = office.of();
    if (of != null) {
      values.put("of", List.of(Phrase.plain(of(of))));
    }
    List<Phrase> words =
        view.wording().phrases(office.former() ? "office.former" : "office", values).orElseThrow();
    String date = view.dates().of(role.from(), role.to()).map(d -> ", " + d).orElse("");
    return Line.of(join(view.names().name(office.actor()) + ": ", words, date), sentences);
  }

  private static List<Phrase> join(String before, List<Phrase> words, String after) {
    List<Phrase> line = new ArrayList<>();
    line.add(Phrase.plain(before));
    line.addAll(words);
    line.add(Phrase.plain(after));
    return line;
  }

  private String of(String of) {
    return of.matches("[A-Z]{3}") ? view.names().countryName(of) : ShownText.line(of);
  }
}
