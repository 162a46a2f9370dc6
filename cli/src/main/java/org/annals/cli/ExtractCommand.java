package org.annals.cli;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.annals.account.AccountWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import picocli.CommandLine.Spec;

/** {@code annals extract}: what each report says, as JSON Lines. */
@Command(
    name = "extract",
    description = "Prints what each report says, as JSON Lines: one account a report.",
    mixinStandardHelpOptions = true)
final class ExtractCommand implements Callable<Integer> {

  @Spec
  @SuppressWarnings("NullAway.Init") // set by picocli
  private CommandSpec command;

  @ParentCommand
  @SuppressWarnings("NullAway.Init") // set by picocli
  private AnnalsCommand annals;

  @Mixin private final CommonOptions options = new CommonOptions();

  @Parameters(paramLabel = "PATH", arity = "1..*", description = "Files, folders, or - .")
  private final List<String> paths = new ArrayList<>();

  @Override
  public Integer call() throws IOException {
    try (AccountWriter writer =
        new AccountWriter(new BufferedOutputStream(annals.out(), 1 << 16))) {
      return new ReportReading(options, annals.in(), command.commandLine().getErr())
          .read(
              paths,
              account -> {
                try {
                  writer.write(account);
                } catch (IOException failed) {
                  throw new UncheckedIOException(failed);
                }
              });
    }
  }
}
