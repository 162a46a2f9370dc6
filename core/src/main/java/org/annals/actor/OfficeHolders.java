package org.annals.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.annals.date.PartialDate;
import org.annals.resource.Resources;
import org.annals.resource.Table;
import org.jspecify.annotations.Nullable;

/** Who held which office when, {@code actor/office-holders.tsv}. */
final class OfficeHolders {

  /** A row: one term of one person. Null where the term is open. */
  record Term(
      PersonName name,
      String country,
      String title,
      @Nullable PartialDate from,
      @Nullable PartialDate to,
      List<Sector> sectors) {

    boolean holdsOn(PartialDate date) {
      return (from == null || !from.firstDay().isAfter(date.lastDay()))
          && (to == null || !to.lastDay().isBefore(date.firstDay()));
    }

    boolean isOverOn(PartialDate date) {
      return to != null && to.lastDay().isBefore(date.firstDay());
    }
  }

  private final Map<String, List<Term>> byKey = new HashMap<>();

  private OfficeHolders() {}

  static OfficeHolders load(Resources resources, WordClasses words) {
    OfficeHolders table = new OfficeHolders();
    for (Table.Row row :
        Table.read(
            resources,
            "actor/office-holders.tsv",
            "name",
            "names",
            "country",
            "title",
            "from",
            "to",
            "sectors",
            "source")) {
      row.require("source");
      List<String> names = new ArrayList<>(row.list("names"));
      names.add(row.require("name"));
      names.forEach(name -> table.add(term(row, PersonName.of(name, words))));
    }
    return table;
  }

  private void add(Term term) {
    for (String key : term.name().keys()) {
      byKey.computeIfAbsent(key, none -> new ArrayList<>()).add(term);
    }
  }

  private static Term term(Table.Row row, PersonName name) {
    PartialDate from = date(row, "from");
    PartialDate to = date(row, "to");
    if (from != null && to != null && to.lastDay().isBefore(from.firstDay())) {
      throw row.error("ends before it begins");
    }
    List<Sector> sectors =
        row.list("sectors").stream()
            .map(sector -> ActorNouns.constant(row, Sector.class, sector))
            .toList();
    return new Term(name, row.require("country"), row.require("title"), from, to, sectors);
  }

  private static @Nullable PartialDate date(Table.Row row, String column) {
    String cell = row.get(column);
    return cell.isEmpty()
        ? null
        : PartialDate.parse(cell).orElseThrow(() -> row.error("has no date in " + column));
  }

  /**
   * The term of someone who is named in full or by surname: of several, one that runs on the date,
   * else the latest that had begun by then.
   *
   * @param country the country that the text gives; null where it gives none
   * @param date null where unknown: then the latest term counts
   */
  Optional<Term> find(PersonName name, @Nullable String country, @Nullable PartialDate date) {
    List<Term> fitting =
        byKey.getOrDefault(name.last(), List.of()).stream()
            .filter(term -> country == null || country.equals(term.country()))
            .filter(term -> fits(name, term))
            .filter(term -> date == null || !startsAfter(term, date))
            .toList();
    if (!name.isFull()
        && country == null
        && fitting.stream().map(Term::country).distinct().count() > 1) {
      fitting = fitting.stream().filter(term -> date != null && term.holdsOn(date)).toList();
      if (fitting.stream().map(Term::country).distinct().count() > 1) {
        return Optional.empty();
      }
    }
    return fitting.stream().max(latest(date));
  }

  private static boolean fits(PersonName name, Term term) {
    return name.isFull()
        ? name.mayBe(term.name()) || term.name().mayBe(name) && term.name().isFull()
        : name.sharesLast(term.name());
  }

  private static boolean startsAfter(Term term, PartialDate date) {
    return term.from() != null && term.from().firstDay().isAfter(date.lastDay());
  }

  private static Comparator<Term> latest(@Nullable PartialDate date) {
    return Comparator.<Term, Boolean>comparing(term -> date != null && term.holdsOn(date))
        .thenComparing(term -> term.from() == null ? PartialDate.ofYear(1) : term.from());
  }
}
