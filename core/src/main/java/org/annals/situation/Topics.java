package org.annals.situation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.resource.Resources;
import org.annals.resource.Table;
import org.annals.text.Span;

/** Finds the word of a sentence that tells what a measure or an agreement is. Immutable. */
final class Topics {

  private static final String TABLE = "situation/topics.tsv";

  private final List<Entry> entries;

  private record Entry(FactKind kind, String label, Pattern words, boolean peace) {}

  private Topics(List<Entry> entries) {
    this.entries = entries;
  }

  static Topics load(Resources resources) {
    List<Entry> entries = new ArrayList<>();
    for (Table.Row row : Table.read(resources, TABLE, "kind", "label", "words", "peace")) {
      List<String> words = row.list("words").stream().map(Pattern::quote).toList();
      entries.add(
          new Entry(
              ClaimTable.kind(row),
              row.require("label"),
              Pattern.compile(
                  "(?<![\\p{L}-])(?:" + String.join("|", words) + ")(?![\\p{L}])",
                  Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE),
              row.get("peace").equals("yes")));
    }
    return new Topics(List.copyOf(entries));
  }

  /** The topic that the word nearest to some words of a sentence tells. */
  Topic of(FactKind kind, Told told, int sentence, Span trigger) {
    Entry nearest = nearest(kind, told, sentence, trigger);
    return nearest == null ? Topic.NONE : Topic.label(nearest.label());
  }

  /** Whether a sentence speaks of what ends fighting. */
  boolean isOfPeace(Told told, int sentence, Span trigger) {
    Entry nearest = nearest(FactKind.AGREEMENT, told, sentence, trigger);
    return nearest != null && nearest.peace();
  }

  private @org.jspecify.annotations.Nullable Entry nearest(
      FactKind kind, Told told, int sentence, Span trigger) {
    String text = told.sentence(sentence).toLowerCase(Locale.ROOT);
    int at = trigger.begin() - told.account().sentences().get(sentence).begin();
    int least = Integer.MAX_VALUE;
    Entry nearest = null;
    for (Entry entry : entries) {
      Matcher found = entry.words().matcher(text);
      while (entry.kind() == kind && found.find()) {
        int distance = found.start() < at ? at - found.end() + 1 : found.start() - at;
        if (Math.max(distance, 0) < least) {
          least = Math.max(distance, 0);
          nearest = entry;
        }
      }
    }
    return nearest;
  }
}
