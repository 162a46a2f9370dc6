package org.annals.report;

import java.util.List;
import java.util.Objects;

/** What became of one piece of input: a report, or the reason why there is none. */
public sealed interface Reading {

  /**
   * A report that was read.
   *
   * @param report the report as it was received, its id final among all that are read with it
   * @param notes what had to be assumed in order to read it, in words
   * @param particulars what tells which report it is
   */
  record Read(Report report, List<String> notes, Particulars particulars) implements Reading {
    public Read {
      Objects.requireNonNull(report, "report");
      Objects.requireNonNull(particulars, "particulars");
      notes = List.copyOf(notes);
    }

    /** A report that brought its id along. */
    public static Read of(Report report) {
      return new Read(report, List.of(), Particulars.of(report, report.id(), "-"));
    }
  }

  /**
   * Input that could not be read. The others are unharmed.
   *
   * @param where the path, with the line where there are several reports in a file
   * @param message what is wrong and what to do about it; continues {@code where}
   */
  record Refused(String where, String message) implements Reading {
    public Refused {
      Objects.requireNonNull(where, "where");
      Objects.requireNonNull(message, "message");
    }

    /** One line for a user. */
    @Override
    public String toString() {
      return where + " " + message;
    }
  }
}
