package org.annals.situation;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.annals.resource.Resources;
import org.annals.resource.Table;
import org.jspecify.annotations.Nullable;

/** Which titles are one office, and which offices only one can hold at a time. Immutable. */
final class OfficeTitles {

  private static final String TABLE = "situation/offices.tsv";

  private final Map<String, String> canonical = new HashMap<>();
  private final Set<String> single = new HashSet<>();

  private final Pattern anywhere;

  private OfficeTitles(List<Table.Row> rows) {
    for (Table.Row row : rows) {
      String title = row.require("title");
      row.list("titles").forEach(other -> canonical.put(other, title));
      if (row.get("only").equals("yes")) {
        single.add(title);
      }
    }
    this.anywhere = anyOf(canonical.keySet());
  }

  static OfficeTitles load(Resources resources) {
    return new OfficeTitles(Table.read(resources, TABLE, "title", "titles", "only"));
  }

  /** The longest title first, so that no vice president is found as a president. */
  private static Pattern anyOf(Set<String> titles) {
    String any =
        titles.stream()
            .sorted(
                Comparator.<String>comparingInt(title -> -title.length())
                    .thenComparing(Comparator.naturalOrder()))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    return Pattern.compile(
        "(?<![\\p{L}-])(?:" + any + ")(?![\\p{L}-])",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
  }

  /** What the record calls an office; the title itself where the table has it not. */
  String of(String title) {
    String plain = title.toLowerCase(Locale.ROOT);
    return canonical.getOrDefault(plain, plain);
  }

  /** The first title that stands in a text as words of its own; null for none. */
  @Nullable String find(String text) {
    Matcher found = anywhere.matcher(text);
    return found.find() ? found.group().toLowerCase(Locale.ROOT) : null;
  }

  /** Whether a state or body has but one who holds it. */
  boolean isSingle(String office) {
    return single.contains(office);
  }
}
