package org.annals.event;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.annals.event.Sense.Counted;
import org.annals.event.Sense.Example;
import org.annals.event.Sense.Kind;
import org.annals.resource.ResourceException;
import org.jspecify.annotations.Nullable;

/** Makes a {@link Sense} of one entry, or says what is wrong with it. */
final class EntryReader {

  private static final Set<String> KEYS =
      Set.of(
          "id",
          "type",
          "state",
          "verb",
          "noun",
          "adjective",
          "modifier",
          "adverb",
          "particle",
          "actor",
          "recipient",
          "object",
          "holder",
          "subject",
          "reciprocal",
          "needs",
          "mode",
          "contexts",
          "content",
          "inner",
          "status",
          "place",
          "figure",
          "ended",
          "example",
          "coding",
          "counter");

  private static final Set<String> CODING_KEYS =
      Set.of(
          "actors",
          "recipients",
          "objects",
          "place",
          "status",
          "negated",
          "inner",
          "holder",
          "subject",
          "ended",
          "type",
          "figure");

  private static final Set<String> FIXED_SLOTS =
      Set.of(
          "subject",
          "object",
          "indirect",
          "infinitive",
          "that",
          "gerund",
          "possessor",
          "modifier",
          "between",
          "complement");

  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<String, ? extends Set<String>> classes;
  private final Words closed;
  private final Set<String> prepositions;

  EntryReader(Map<String, ? extends Set<String>> classes, Words closed) {
    this.classes = classes;
    this.closed = closed;
    this.prepositions = closed.prepositions();
  }

  Sense read(String file, JsonNode node, Kind kind, @Nullable EventType type, int order) {
    return new Entry(file, node, order).sense(kind, type);
  }

  /** One entry under reading. */
  private final class Entry {

    private final String file;
    private final JsonNode node;
    private final int order;
    private final String id;

    Entry(String file, JsonNode node, int order) {
      this.file = file;
      this.node = node;
      this.order = order;
      this.id = node.path("id").asText("");
    }

    Sense sense(Kind kind, @Nullable EventType type) {
      check(kind);
      List<Slot> content = slots("content");
      Effect inner = inner();
      if (content.isEmpty() != (inner == null) && kind != Kind.LIGHT_VERB) {
        throw error("needs content and inner together");
      }
      return new Sense(
          kind == Kind.LIGHT_VERB && id.isEmpty() ? "light." + order : id,
          order,
          kind,
          type(kind, type),
          state(kind),
          words(),
          text("particle"),
          slots(kind == Kind.STATE ? "holder" : "actor"),
          slots(kind == Kind.STATE ? "subject" : "recipient"),
          kind == Kind.STATE ? List.of() : slots("object"),
          node.path("reciprocal").asBoolean(false),
          needs(),
          text("mode"),
          strings(node.path("contexts")),
          content,
          inner,
          status(),
          slots("place"),
          figure(),
          node.path("ended").asBoolean(false),
          example(kind));
    }

    private void check(Kind kind) {
      if (!node.isObject()) {
        throw new ResourceException(file + ": an entry must have keys, not be " + node);
      }
      if (id.isEmpty() && kind != Kind.LIGHT_VERB) {
        throw error("needs an id");
      }
      for (var field : node.properties()) {
        if (!KEYS.contains(field.getKey())) {
          throw error("has the unknown key " + field.getKey());
        }
      }
    }

    private @Nullable EventType type(Kind kind, @Nullable EventType type) {
      String own = text("type");
      if (kind != Kind.EVENT) {
        return null;
      }
      return own == null ? type : constant(EventType.class, own, "type");
    }

    private @Nullable StateKind state(Kind kind) {
      String own = text("state");
      if ((own == null) == (kind == Kind.STATE)) {
        throw error(own == null ? "needs a state" : "is no state");
      }
      return own == null ? null : constant(StateKind.class, own, "state");
    }

    private @Nullable Effect inner() {
      String own = text("inner");
      return own == null ? null : constant(Effect.class, own, "inner");
    }

    private @Nullable Status status() {
      String own = text("status");
      return own == null ? null : constant(Status.class, own, "status");
    }

    private <E extends Enum<E>> E constant(Class<E> type, String name, String key) {
      return Arrays.stream(type.getEnumConstants())
          .filter(value -> value.name().equals(name.toUpperCase(Locale.ROOT)))
          .findFirst()
          .orElseThrow(() -> error("has the unknown " + key + " " + name));
    }

    private Map<WordClass, List<List<String>>> words() {
      Map<WordClass, List<List<String>>> words = new EnumMap<>(WordClass.class);
      for (WordClass wordClass : WordClass.values()) {
        List<List<String>> phrases =
            strings(node.path(wordClass.key())).stream()
                .map(phrase -> List.of(phrase.strip().split(" +")))
                .toList();
        if (!phrases.isEmpty()) {
          words.put(wordClass, phrases);
        }
      }
      if (words.isEmpty()) {
        throw error("needs a verb, noun or adjective");
      }
      return words;
    }

    private List<Slot> slots(String key) {
      return strings(node.path(key)).stream().map(this::slot).toList();
    }

    private Slot slot(String name) {
      if (!FIXED_SLOTS.contains(name) && !prepositions.contains(name)) {
        throw error("has the unknown slot " + name);
      }
      return new Slot(closed.preposition(name));
    }

    private List<Condition> needs() {
      List<Condition> needs = new ArrayList<>();
      for (var field : node.path("needs").properties()) {
        List<Condition.Test> tests = strings(field.getValue()).stream().map(this::test).toList();
        if (tests.isEmpty()) {
          throw error("has an empty condition on " + field.getKey());
        }
        needs.add(new Condition(slot(field.getKey()), tests));
      }
      return needs;
    }

    private Condition.Test test(String word) {
      if (word.startsWith("$")) {
        Set<String> lemmas = classes.get(word.substring(1));
        if (lemmas == null) {
          throw error("has the unknown class " + word);
        }
        return new Condition.Test(Condition.Kind.LEMMA, new TreeSet<>(lemmas));
      }
      for (Condition.Kind kind : Condition.Kind.values()) {
        if (kind != Condition.Kind.LEMMA && kind.name().toLowerCase(Locale.ROOT).equals(word)) {
          return new Condition.Test(kind, Set.of());
        }
      }
      return new Condition.Test(Condition.Kind.LEMMA, Set.of(word));
    }

    private @Nullable Counted figure() {
      JsonNode figure = node.path("figure");
      if (figure.isMissingNode() || figure.isNull()) {
        return null;
      }
      if (figure.isTextual()) {
        return new Counted(figure.asText(), Slot.OBJECT);
      }
      return new Counted(figure.path("what").asText(), slot(figure.path("slot").asText("object")));
    }

    private @Nullable Example example(Kind kind) {
      String sentence = text("example");
      if (sentence == null) {
        if (kind == Kind.EVENT || kind == Kind.STATE) {
          throw error("needs an example");
        }
        return null;
      }
      for (var field : node.path("coding").properties()) {
        if (!CODING_KEYS.contains(field.getKey())) {
          throw error("has the unknown key " + field.getKey() + " in coding");
        }
      }
      @SuppressWarnings("unchecked")
      Map<String, Object> coding =
          node.path("coding").isObject()
              ? JSON.convertValue(node.path("coding"), Map.class)
              : Map.of();
      return new Example(sentence, coding, text("counter"));
    }

    private @Nullable String text(String key) {
      JsonNode value = node.path(key);
      return value.isMissingNode() || value.isNull() ? null : value.asText();
    }

    private List<String> strings(JsonNode value) {
      if (value.isMissingNode() || value.isNull()) {
        return List.of();
      }
      if (!value.isArray()) {
        return List.of(value.asText());
      }
      List<String> strings = new ArrayList<>();
      value.forEach(item -> strings.add(item.asText()));
      return strings;
    }

    private ResourceException error(String what) {
      return new ResourceException(file + ", entry " + (id.isEmpty() ? node : id) + ": " + what);
    }
  }
}
