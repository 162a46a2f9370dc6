package org.annals.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds reports in files, folders and standard input.
 *
 * <p>Formats: {@code .txt}, {@code .html} or {@code .htm}, {@code .json}, {@code .jsonl}, and
 * {@code .gz} of each. Files of other formats are passed over in a folder and refused where they
 * are named. Stateless.
 */
public final class ReportReader {

  /** The path that means standard input. */
  public static final String STANDARD_INPUT = "-";

  /**
   * Finds the reports at some paths and settles their ids, which takes a look at all of them: the
   * same report is read once, older texts of a page or id become revisions.
   *
   * @param paths files, folders (walked in name order), or {@code -} for JSON Lines from standard
   *     input
   * @param standardInput read to its end, to a temporary file, if {@code -} is among the paths
   * @return the reports; the caller closes them
   */
  public Corpus open(List<String> paths, InputStream standardInput) {
    List<Walk.Step> steps = new ArrayList<>();
    Path spooled = null;
    for (String path : paths) {
      if (!path.equals(STANDARD_INPUT)) {
        steps.addAll(Walk.of(path));
      } else if (spooled == null) {
        spooled = spool(standardInput, steps);
      }
    }
    return new Corpus(steps, spooled);
  }

  private static @Nullable Path spool(InputStream standardInput, List<Walk.Step> steps) {
    try {
      Path file = Files.createTempFile("annals", ".jsonl");
      Files.copy(standardInput, file, StandardCopyOption.REPLACE_EXISTING);
      Input input = new Input(file, "standard input", STANDARD_INPUT, Format.JSON_LINES);
      steps.add(new Walk.Step(Optional.of(input), Optional.empty()));
      return file;
    } catch (IOException failed) {
      Reading.Refused refused = new Reading.Refused("standard input", Input.message(failed));
      steps.add(new Walk.Step(Optional.empty(), Optional.of(refused)));
      return null;
    }
  }
}
