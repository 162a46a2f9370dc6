package org.annals.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds the files of reports below the paths that a user names. */
final class Walk {

  /** A file to read, or the reason why there is none. */
  record Step(Optional<Input> input, Optional<Reading.Refused> refused) {}

  private static final String KNOWN =
      "the formats read are .txt, .html, .htm, .json, .jsonl, and .gz of each";

  private final List<Step> steps = new ArrayList<>();

  /** Real paths of the folders that enclose the present one: a link back to one is not followed. */
  private final Set<Path> enclosing = new HashSet<>();

  private Walk() {}

  /** The files at and below a path, in name order. */
  static List<Step> of(String path) {
    Walk walk = new Walk();
    walk.named(path);
    return walk.steps;
  }

  private void named(String path) {
    try {
      Path file = Path.of(path);
      if (Files.isDirectory(file)) {
        folder(file);
      } else if (Files.notExists(file)) {
        refuse(path, "does not exist: check the path");
      } else {
        String name = nameOf(file);
        Format.of(name)
            .ifPresentOrElse(
                format -> add(new Input(file, path, name, format)),
                () -> refuse(path, "is of no format that is read: " + KNOWN));
      }
    } catch (InvalidPathException wrong) {
      refuse(path, "is no path: " + wrong.getReason());
    }
  }

  private void folder(Path folder) {
    try {
      Path real = folder.toRealPath();
      if (enclosing.add(real)) {
        for (Path child : children(folder)) {
          child(child);
        }
        enclosing.remove(real);
      }
    } catch (IOException failed) {
      refuse(folder.toString(), Input.message(failed));
    }
  }

  private void child(Path child) {
    String name = nameOf(child);
    if (name.startsWith(".")) {
      return;
    }
    if (Files.isDirectory(child)) {
      folder(child);
    } else {
      Format.of(name).ifPresent(format -> add(new Input(child, child.toString(), name, format)));
    }
  }

  private static List<Path> children(Path folder) throws IOException {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted(Comparator.comparing(Walk::nameOf)).toList();
    }
  }

  private static String nameOf(Path path) {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  private void add(Input input) {
    steps.add(new Step(Optional.of(input), Optional.empty()));
  }

  private void refuse(String where, String message) {
    steps.add(new Step(Optional.empty(), Optional.of(new Reading.Refused(where, message))));
  }
}
