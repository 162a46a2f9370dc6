package org.annals.resource;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A table of tab-separated values in UTF-8. The first line that is no comment names the columns;
 * lines that begin with {@code #} and empty lines are passed over; a row may leave off empty cells
 * at its end; a cell may hold several values parted by {@code |}.
 */
public final class Table {

  private Table() {}

  /**
   * Reads all rows of a resource, the built-in ones first.
   *
   * @param name of the resource
   * @param columns those that it must have, in this order
   * @throws ResourceException if it is missing, cannot be read, or has other columns
   */
  public static List<Row> read(Resources resources, String name, String... columns) {
    List<Row> rows = new ArrayList<>();
    for (Resources.Source source : resources.sources(name)) {
      read(source, List.of(columns), rows);
    }
    return rows;
  }

  private static void read(Resources.Source source, List<String> columns, List<Row> rows) {
    try (BufferedReader reader =
        new BufferedReader(new InputStreamReader(source.open(), StandardCharsets.UTF_8))) {
      boolean headed = false;
      int number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        List<String> cells = Arrays.asList(line.split("\t", -1));
        if (headed) {
          rows.add(new Row(source.description(), number, columns, cells));
        } else if (cells.equals(columns)) {
          headed = true;
        } else {
          throw new ResourceException(
              source.description()
                  + ", line "
                  + number
                  + ": the columns should be "
                  + String.join(", ", columns));
        }
      }
    } catch (IOException failed) {
      throw new ResourceException(
          source.description() + " cannot be read: " + failed.getMessage(), failed);
    }
  }

  /** One row of a table. */
  public static final class Row {

    private final String file;
    private final int line;
    private final List<String> columns;
    private final List<String> cells;

    private Row(String file, int line, List<String> columns, List<String> cells) {
      this.file = file;
      this.line = line;
      this.columns = columns;
      this.cells = cells;
      if (cells.size() > columns.size()) {
        throw error("has " + cells.size() + " cells for " + columns.size() + " columns");
      }
    }

    /** The cell of a column without white space around it; empty where there is none. */
    public String get(String column) {
      int at = columns.indexOf(column);
      if (at < 0) {
        throw new IllegalArgumentException("no column " + column);
      }
      return at < cells.size() ? cells.get(at).strip() : "";
    }

    /** The cell of a column that may not be empty. */
    public String require(String column) {
      String value = get(column);
      if (value.isEmpty()) {
        throw error("needs a " + column);
      }
      return value;
    }

    /** The values of a cell that are parted by {@code |}; none where it is empty. */
    public List<String> list(String column) {
      return Stream.of(get(column).split("\\|"))
          .map(String::strip)
          .filter(value -> !value.isEmpty())
          .toList();
    }

    /** A number in a cell that may not be empty. */
    public double number(String column) {
      try {
        return Double.parseDouble(require(column));
      } catch (NumberFormatException wrong) {
        throw error("has no number in " + column + ": " + get(column));
      }
    }

    /** An exception that says what is wrong with this row, and where it stands. */
    public ResourceException error(String what) {
      return new ResourceException(file + ", line " + line + ": the row " + what);
    }

    @Override
    public String toString() {
      return file + ", line " + line;
    }
  }
}
