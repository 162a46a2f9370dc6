package org.annals.brief;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.annals.happening.Happening;
import org.annals.happening.Standing;
import org.jspecify.annotations.Nullable;

/** Puts in words how far the accounts bear a happening out, and which reports tell of it. */
record StandingWords(StoryView story) {

  /**
   * The words, as they stand behind a line; empty where they would say nothing: of what the line
   * around it says, and of a story of one report what no other story tells.
   *
   * @param outer the happening of the line around it; null for none
   */
  Optional<String> of(Telling telling, @Nullable Telling outer) {
    return words(telling)
        .filter(words -> outer == null || !words(outer).equals(Optional.of(words)));
  }

  private Optional<String> words(Telling telling) {
    Happening happening = telling.happening();
    Set<Integer> reports = telling.reports(story);
    int elsewhere = happening.reports() - reports.size();
    boolean alone = story.dossier().isSingle() && elsewhere == 0;
    if (alone && happening.standing() != Standing.DISPUTED) {
      return Optional.empty();
    }
    String key = "standing." + happening.standing().name().toLowerCase(Locale.ROOT);
    String words =
        story
            .wording()
            .words(
                key,
                Map.of(
                    "origins", Integer.toString(happening.origins()),
                    "reports", story.reports().names(reports)));
    return Optional.of(elsewhere == 0 ? words : words + ", " + elsewhere(elsewhere));
  }

  private String elsewhere(int reports) {
    return reports == 1
        ? story.wording().words("standing.elsewhere.one")
        : story
            .wording()
            .words("standing.elsewhere.many", Map.of("count", Integer.toString(reports)));
  }
}
