package org.annals.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.annals.resource.ResourceException;
import org.annals.resource.Resources;
import org.annals.resource.Table;
import org.annals.resource.Table.Row;
import org.jspecify.annotations.Nullable;

/** The words of time, from the tables of the folder {@code time}. */
final class TimeWords {

  /** How far a name stands for a time without a number beside it. */
  enum Alone {
    YES,
    NO,
    GUARDED
  }

  enum Direction {
    LAST,
    THIS,
    NEXT
  }

  /** What a modified unit is counted from. */
  enum Anchor {
    PUBLICATION,
    ROLLING,
    REFERENCE
  }

  enum Bound {
    ABOUT,
    LEAST,
    MOST
  }

  /** Which end of a stretch a preposition makes of what follows it. */
  enum End {
    SINCE,
    UNTIL
  }

  /** How a word that singles out a part stands to the whole. */
  enum Form {
    ADJECTIVE,
    OF,
    EITHER
  }

  record Month(int number, Alone alone) {}

  record Weekday(DayOfWeek day, Alone alone) {}

  record UnitWord(Unit unit, boolean plural, int recent) {}

  record NumberWord(double low, double high) {}

  record Modifier(Direction direction, Anchor plain, Anchor definite) {}

  record PartWord(Part part, Form form) {}

  record DayWord(int from, int to) {}

  record Season(int first, int last) {}

  final Map<String, Month> months = new HashMap<>();
  final Map<String, Weekday> weekdays = new HashMap<>();
  final Map<String, UnitWord> units = new HashMap<>();
  final Map<String, NumberWord> numbers = new HashMap<>();
  final Map<String, Integer> ordinals = new HashMap<>();
  final Map<String, Modifier> modifiers = new HashMap<>();
  final Map<String, Integer> dayParts = new HashMap<>();
  final Map<String, Season> seasons = new HashMap<>();
  final Map<String, Integer> decades = new HashMap<>();
  final Map<String, ZoneOffset> zones = new HashMap<>();
  final Set<String> forward = new HashSet<>();
  final Phrasebook<Bound> approximators = new Phrasebook<>();
  final Phrasebook<DayWord> dayWords = new Phrasebook<>();
  final Phrasebook<PartWord> parts = new Phrasebook<>();
  final Phrasebook<End> boundaries = new Phrasebook<>();

  private TimeWords() {}

  /**
   * Reads the tables.
   *
   * @throws ResourceException if one is broken
   */
  static TimeWords load(Resources resources) {
    TimeWords words = new TimeWords();
    words.loadNames(resources);
    words.loadNumbers(resources);
    words.loadModifiers(resources);
    words.loadDays(resources);
    return words;
  }

  private void loadNames(Resources resources) {
    for (Row row : Table.read(resources, "time/months.tsv", "word", "month", "alone")) {
      months.put(
          row.require("word"),
          new Month(whole(row, "month", 1, 12), one(row, "alone", Alone.class)));
    }
    for (Row row : Table.read(resources, "time/weekdays.tsv", "word", "day", "alone")) {
      weekdays.put(
          row.require("word"),
          new Weekday(DayOfWeek.of(whole(row, "day", 1, 7)), one(row, "alone", Alone.class)));
    }
    for (Row row : Table.read(resources, "time/seasons.tsv", "word", "first", "last")) {
      seasons.put(
          row.require("word"), new Season(whole(row, "first", 1, 12), whole(row, "last", 1, 12)));
    }
    for (Row row : Table.read(resources, "time/decades.tsv", "word", "year")) {
      decades.put(row.require("word"), whole(row, "year", 0, 90));
    }
    for (Row row : Table.read(resources, "time/zones.tsv", "word", "offset")) {
      zones.put(row.require("word"), parsed(row, "offset", ZoneOffset::of));
    }
  }

  private void loadNumbers(Resources resources) {
    for (Row row : Table.read(resources, "time/numbers.tsv", "word", "low", "high")) {
      numbers.put(row.require("word"), new NumberWord(row.number("low"), row.number("high")));
    }
    for (Row row : Table.read(resources, "time/ordinals.tsv", "word", "number")) {
      ordinals.put(row.require("word"), whole(row, "number", 1, 99));
    }
    for (Row row : Table.read(resources, "time/approximators.tsv", "words", "bound")) {
      approximators.put(row.require("words"), one(row, "bound", Bound.class));
    }
    for (Row row :
        Table.read(resources, "time/units.tsv", "singular", "plural", "unit", "recent")) {
      Unit unit = one(row, "unit", Unit.class);
      int recent = whole(row, "recent", 0, 100);
      units.put(row.require("singular"), new UnitWord(unit, false, recent));
      units.put(row.require("plural"), new UnitWord(unit, true, recent));
    }
  }

  private void loadModifiers(Resources resources) {
    for (Row row :
        Table.read(resources, "time/modifiers.tsv", "word", "direction", "plain", "definite")) {
      modifiers.put(
          row.require("word"),
          new Modifier(
              one(row, "direction", Direction.class),
              one(row, "plain", Anchor.class),
              one(row, "definite", Anchor.class)));
    }
    for (Row row : Table.read(resources, "time/parts.tsv", "words", "part", "form")) {
      parts.put(
          row.require("words"),
          new PartWord(one(row, "part", Part.class), one(row, "form", Form.class)));
    }
    for (Row row : Table.read(resources, "time/boundaries.tsv", "words", "bound")) {
      boundaries.put(row.require("words"), one(row, "bound", End.class));
    }
    for (Row row : Table.read(resources, "time/forward.tsv", "lemma")) {
      forward.add(row.require("lemma"));
    }
  }

  private void loadDays(Resources resources) {
    for (Row row : Table.read(resources, "time/day-words.tsv", "words", "from", "to")) {
      dayWords.put(
          row.require("words"),
          new DayWord(whole(row, "from", -99, 99), whole(row, "to", -99, 99)));
    }
    for (Row row : Table.read(resources, "time/day-parts.tsv", "word", "last")) {
      dayParts.put(row.require("word"), whole(row, "last", -1, 0));
    }
  }

  private static int whole(Row row, String column, int least, int most) {
    double number = row.number(column);
    if (number != Math.rint(number) || number < least || number > most) {
      throw row.error("needs a whole number from " + least + " to " + most + " in " + column);
    }
    return (int) number;
  }

  private static <E extends Enum<E>> E one(Row row, String column, Class<E> values) {
    return parsed(row, column, cell -> Enum.valueOf(values, cell.toUpperCase(Locale.ROOT)));
  }

  private static <T> T parsed(Row row, String column, Function<String, T> parser) {
    String cell = row.require(column);
    try {
      return parser.apply(cell);
    } catch (IllegalArgumentException | DateTimeException wrong) {
      throw row.error("has the unknown " + column + " " + cell);
    }
  }

  @Nullable UnitWord unit(Phrase phrase, int at) {
    return units.get(phrase.lower(at));
  }

  /** The number of the last token of any part of a day behind a day: "Monday night". */
  int withDayPart(Phrase phrase, int last) {
    int next = phrase.is(last + 1, "early", "late") ? last + 2 : last + 1;
    return phrase.isNoun(next) && dayParts.containsKey(phrase.lower(next)) ? next : last;
  }
}
