package org.annals.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import org.annals.report.Particulars;
import org.annals.report.Settlement;

/** Settles ids anew where a reading comes or goes, and tells whose views come and go with it. */
final class Settling {

  /**
   * What a change of ids does to views.
   *
   * @param leaving numbers of the reports whose views go
   * @param entering numbers of the reports whose views come, under new ids where they leave too
   */
  record Turnover(List<Long> leaving, List<Long> entering) {}

  private final Reports reports;
  private final Items items;

  Settling(Reports reports, Items items) {
    this.reports = reports;
    this.items = items;
  }

  String family(Particulars particulars) {
    Set<String> ids = particulars.url() == null ? Set.of() : reports.idsOf(particulars.url());
    return Settlement.family(particulars, ids);
  }

  /** Settles the family of a reading that was inserted. */
  Turnover added(long number) {
    ReportRow row = reports.row(number).orElseThrow();
    Set<String> families = new HashSet<>(regroup(row.particulars()));
    families.add(row.family());
    return settle(families, List.of());
  }

  /** Settles the families of readings that go, and deletes them. */
  Turnover removed(List<ReportRow> going) {
    List<Long> leaving =
        going.stream().map(ReportRow::number).filter(this::isShown).sorted().toList();
    List<String> released = going.stream().map(ReportRow::label).filter(Objects::nonNull).toList();
    going.forEach(row -> reports.delete(row.number()));
    Set<String> families = new HashSet<>();
    for (ReportRow row : going) {
      families.add(row.family());
      families.addAll(regroup(row.particulars()));
    }
    Turnover turnover = settle(families, released);
    List<Long> all = new ArrayList<>(leaving);
    all.addAll(turnover.leaving());
    return new Turnover(all, turnover.entering());
  }

  private boolean isShown(long report) {
    return !items.ofReport(Views.TELLINGS, report).isEmpty();
  }

  /**
   * Puts the readings of an address that brought no id along into the family that is theirs now.
   */
  private Set<String> regroup(Particulars particulars) {
    Set<String> families = new HashSet<>();
    if (particulars.url() == null || particulars.givenId() == null) {
      return families;
    }
    for (ReportRow row : reports.idlessOf(particulars.url())) {
      String family = Packed.name(family(row.particulars()));
      if (!family.equals(row.family())) {
        families.add(row.family());
        families.add(family);
        reports.setFamily(row.number(), family);
      }
    }
    return families;
  }

  private Turnover settle(Set<String> families, List<String> released) {
    Map<Long, ReportRow> rows = new TreeMap<>();
    Map<String, Settlement.Settled> settled = Map.of();
    Set<String> names = new HashSet<>(families);
    Set<String> ids = new HashSet<>(released);
    // Families that lay claim to one id are settled together.
    for (int size = -1; size < names.size() + ids.size(); ) {
      size = names.size() + ids.size();
      rows.clear();
      Map<String, List<Particulars>> whole = new HashMap<>();
      for (String name : names) {
        List<ReportRow> members = reports.ofFamily(name);
        members.forEach(row -> rows.put(row.number(), row));
        if (!members.isEmpty()) {
          whole.put(nameOf(members), members.stream().map(ReportRow::particulars).toList());
        }
      }
      settled = Settlement.settle(whole);
      rows.values().stream().map(ReportRow::label).filter(Objects::nonNull).forEach(ids::add);
      settled.values().forEach(own -> ids.add(own.wanted()));
      settled.values().forEach(own -> ids.add(own.id()));
      for (String id : ids) {
        reports.wanting(id).forEach(row -> names.add(row.family()));
      }
    }
    return rename(rows, ids, settled);
  }

  private String nameOf(List<ReportRow> members) {
    return members.stream()
        .map(ReportRow::particulars)
        .filter(particulars -> particulars.givenId() != null)
        .findFirst()
        .map(particulars -> Settlement.family(particulars, Set.of()))
        .orElseGet(() -> family(members.get(0).particulars()));
  }

  private Turnover rename(
      Map<Long, ReportRow> rows, Set<String> ids, Map<String, Settlement.Settled> settled) {
    Set<Long> watched = new HashSet<>(rows.keySet());
    ids.forEach(id -> reports.olderOf(id).forEach(row -> watched.add(row.number())));
    Map<Long, String> before = labels(watched.stream().filter(this::isShown).toList());
    reports.setIds(rows.values(), settled);
    Map<Long, String> after = labels(watched.stream().filter(reports::isCurrent).toList());
    List<Long> leaving = new ArrayList<>();
    List<Long> entering = new ArrayList<>();
    for (long number : watched.stream().sorted().toList()) {
      String old = before.get(number);
      String own = after.get(number);
      if (old != null && !old.equals(own)) {
        leaving.add(number);
      }
      if (own != null && !own.equals(old)) {
        entering.add(number);
      }
    }
    return new Turnover(leaving, entering);
  }

  private Map<Long, String> labels(List<Long> numbers) {
    Map<Long, String> labels = new HashMap<>();
    for (long number : numbers) {
      String label = reports.row(number).orElseThrow().label();
      if (label != null) {
        labels.put(number, label);
      }
    }
    return labels;
  }
}
