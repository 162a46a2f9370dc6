package org.annals.brief;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.resource.ResourceException;
import org.annals.resource.Resources;
import org.annals.resource.Table;

/** What a brief says in its own voice, {@code brief/wording.tsv}. Immutable. */
final class Wording {

  private static final String TABLE = "brief/wording.tsv";

  private final Map<String, Template> templates;

  private Wording(Map<String, Template> templates) {
    this.templates = Map.copyOf(templates);
  }

  /**
   * Reads the table.
   *
   * @throws ResourceException if a row is broken
   */
  static Wording load(Resources resources) {
    Map<String, Template> templates = new HashMap<>();
    for (Table.Row row : Table.read(resources, TABLE, "key", "words")) {
      try {
        templates.put(row.require("key"), Template.of(row.require("words")));
      } catch (IllegalArgumentException wrong) {
        throw row.error("is wrong: " + wrong.getMessage());
      }
    }
    return new Wording(templates);
  }

  /** Words that have nothing to fill in. */
  String words(String key) {
    return words(key, Map.of());
  }

  /**
   * Words with what is to be filled in.
   *
   * @throws ResourceException if the table has no such key, or its words need more than is given
   */
  String words(String key, Map<String, String> values) {
    return template(key)
        .fill(values)
        .orElseThrow(
            () -> new ResourceException(TABLE + ": " + key + " may need only " + values.keySet()));
  }

  /** The same in phrases; empty where the words need something that is not given. */
  Optional<List<Phrase>> phrases(String key, Map<String, List<Phrase>> values) {
    return template(key).fillPhrases(values);
  }

  private Template template(String key) {
    Template template = templates.get(key);
    if (template == null) {
      throw new ResourceException(TABLE + " has no row for " + key);
    }
    return template;
  }
}
