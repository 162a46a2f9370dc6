package org.annals.cli;

import java.io.IOException;
import java.io.Writer;
import java.time.DateTimeException;
import java.time.LocalDate;
import org.annals.contract.ContractJson;
import org.annals.situation.Fact;
import org.annals.situation.Query;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** {@code annals situation}: what holds on a day, as known on a day. */
@Command(
    name = "situation",
    description =
        "Prints what holds, as JSON Lines: one object a fact, with its state on the day asked for"
            + " and the sentences that it rests on.")
final class SituationCommand extends ViewCommand {

  /** Reads a day. */
  static final class Day implements ITypeConverter<LocalDate> {
    @Override
    public LocalDate convert(String value) {
      try {
        return LocalDate.parse(value);
      } catch (DateTimeException wrong) {
        throw new TypeConversionException("takes a day such as 2026-01-28, not " + value);
      }
    }
  }

  @Option(
      names = "--on",
      paramLabel = "DATE",
      converter = Day.class,
      description = "The day that it shall be of (default: that of the last dated report).")
  private @Nullable LocalDate on;

  @Option(
      names = "--known",
      paramLabel = "DATE",
      converter = Day.class,
      description = "Count only what was published by this day (default: everything).")
  private @Nullable LocalDate known;

  @Option(
      names = "--about",
      paramLabel = "NAME",
      description = "Only what a country (by code or name) or an actor has to do with.")
  private @Nullable String about;

  @Override
  void print(ViewSource source, Writer out) throws IOException {
    for (Fact fact : source.situation(new Query(on, known, about))) {
      line(out, ContractJson.of(fact));
    }
  }
}
