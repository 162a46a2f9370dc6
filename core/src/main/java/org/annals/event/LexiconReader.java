package org.annals.event;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.annals.event.Sense.Kind;
import org.annals.resource.ResourceException;
import org.annals.resource.Resources;
import org.jspecify.annotations.Nullable;

/** Reads the lexicon's files; every mistake in one is named with its file and entry. */
final class LexiconReader {

  /** "on" and "off" are words here, not truth values. */
  private static final ObjectMapper YAML =
      new ObjectMapper(
          YAMLFactory.builder()
              .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
              .enable(YAMLParser.Feature.PARSE_BOOLEAN_LIKE_WORDS_AS_STRINGS)
              .build());

  private final Resources resources;
  private final Words words;
  private final EntryReader entries;
  private final Map<String, Sense> senses = new LinkedHashMap<>();
  private final Map<String, String> files = new LinkedHashMap<>();

  private LexiconReader(Resources resources) {
    this.resources = resources;
    this.words = Words.read(resources);
    this.entries = new EntryReader(classes(), words);
  }

  static Lexicon read(Resources resources) {
    LexiconReader reader = new LexiconReader(resources);
    for (EventType type : EventType.values()) {
      reader.entries(type.name().toLowerCase(Locale.ROOT) + ".yaml", Kind.EVENT, type);
    }
    reader.entries("other.yaml", Kind.EVENT, null);
    reader.entries("states.yaml", Kind.STATE, null);
    reader.entries("operators.yaml", Kind.OPERATOR, null);
    reader.entries("light-verbs.yaml", Kind.LIGHT_VERB, null);
    return new Lexicon(List.copyOf(reader.senses.values()), reader.words);
  }

  private void entries(String name, Kind kind, @Nullable EventType type) {
    for (Resources.Source source : resources.find("event/" + name)) {
      Map<String, Boolean> here = new LinkedHashMap<>();
      for (JsonNode node : items(source)) {
        String file = source.description();
        Sense sense = entries.read(file, node, kind, type, senses.size());
        if (here.put(sense.id(), true) != null || clashes(sense.id(), name)) {
          throw new ResourceException(file + ", entry " + sense.id() + ": the id is taken");
        }
        files.put(sense.id(), name);
        senses.put(sense.id(), sense);
      }
    }
  }

  /** An entry may be replaced by one of the same file only, as a user's file does. */
  private boolean clashes(String id, String name) {
    String taken = files.get(id);
    return taken != null && !taken.equals(name);
  }

  private Map<String, TreeSet<String>> classes() {
    Map<String, TreeSet<String>> classes = new LinkedHashMap<>();
    for (Resources.Source source : resources.find("event/classes.yaml")) {
      for (var field : parse(source).properties()) {
        TreeSet<String> lemmas = classes.computeIfAbsent(field.getKey(), key -> new TreeSet<>());
        field.getValue().forEach(lemma -> lemmas.add(lemma.asText()));
      }
    }
    return classes;
  }

  private static List<JsonNode> items(Resources.Source source) {
    JsonNode root = parse(source);
    if (root.isMissingNode() || root.isNull()) {
      return List.of();
    }
    if (!root.isArray()) {
      throw new ResourceException(source.description() + ": must be a list of entries");
    }
    List<JsonNode> items = new ArrayList<>();
    root.forEach(items::add);
    return items;
  }

  private static JsonNode parse(Resources.Source source) {
    try (InputStream stream = source.open()) {
      JsonNode root = YAML.readTree(stream);
      return root == null ? YAML.missingNode() : root;
    } catch (IOException broken) {
      throw new ResourceException(
          source.description() + " is no YAML: " + broken.getMessage(), broken);
    }
  }
}
