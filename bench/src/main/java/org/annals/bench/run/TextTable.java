package org.annals.bench.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A plain table: names to the left, figures to the right. */
public final class TextTable {

  private final List<List<String>> rows = new ArrayList<>();

  /** The first row. */
  public TextTable(String... columns) {
    rows.add(List.of(columns));
  }

  /** Adds a row of figures, with four decimals. */
  public void add(String name, double... figures) {
    List<String> row = new ArrayList<>();
    row.add(name);
    for (double figure : figures) {
      row.add(Double.isNaN(figure) ? "-" : String.format(Locale.ROOT, "%.4f", figure));
    }
    rows.add(row);
  }

  /** One line a row, each ended by a line break. */
  @Override
  public String toString() {
    StringBuilder lines = new StringBuilder();
    for (List<String> row : rows) {
      StringBuilder line = new StringBuilder();
      for (int i = 0; i < row.size(); i++) {
        String padding = " ".repeat(Math.max(0, width(i) - row.get(i).length()));
        line.append(i == 0 ? row.get(i) + padding : "  " + padding + row.get(i));
      }
      lines.append(line.toString().stripTrailing()).append('\n');
    }
    return lines.toString();
  }

  private int width(int column) {
    return rows.stream()
        .filter(row -> column < row.size())
        .mapToInt(row -> row.get(column).length())
        .max()
        .orElse(0);
  }
}
