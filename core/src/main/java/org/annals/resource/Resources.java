package org.annals.resource;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds resources by name, {@code actor/states.tsv} say: the built-in file first, then the user's
 * of the same name. A name that ends in {@code .gz} is unpacked. Immutable.
 */
public final class Resources {

  private static final String ROOT = "/annals/";

  private final @Nullable Path own;

  private Resources(@Nullable Path own) {
    this.own = own;
  }

  /** Only what Annals brings along. */
  public static Resources builtIn() {
    return new Resources(null);
  }

  /**
   * What Annals brings along and a user's entries.
   *
   * @param folder laid out as the built-in resources are; none of its files is required
   * @throws ResourceException if there is no such folder
   */
  public static Resources with(Path folder) {
    if (!Files.isDirectory(folder)) {
      throw new ResourceException(
          folder + " is no folder; --resources takes the folder of your own tables");
    }
    return new Resources(folder);
  }

  /** One file that holds a resource, or a part of one. */
  public interface Source {

    /** For messages: a path, or {@code built-in actor/states.tsv}. */
    String description();

    /** The caller closes it. */
    InputStream open() throws IOException;
  }

  /**
   * The files of a resource, the built-in one first, so that what comes later may override.
   *
   * @throws ResourceException if there is neither a built-in file nor one of the user's
   */
  public List<Source> sources(String name) {
    List<Source> sources = find(name);
    if (sources.isEmpty()) {
      throw new ResourceException("the resource " + name + " is missing");
    }
    return sources;
  }

  /** The files of a resource that may be absent, the built-in one first. */
  public List<Source> find(String name) {
    List<Source> sources = new ArrayList<>();
    builtIn(name).ifPresent(sources::add);
    ownFile(name).ifPresent(sources::add);
    return sources;
  }

  private static Optional<Source> builtIn(String name) {
    if (Resources.class.getResource(ROOT + name) == null) {
      return Optional.empty();
    }
    return Optional.of(
        new Source() {
          @Override
          public String description() {
            return "built-in " + name;
          }

          @Override
          public InputStream open() throws IOException {
            InputStream stream = Resources.class.getResourceAsStream(ROOT + name);
            if (stream == null) {
              throw new IOException("cannot be opened");
            }
            return unpacked(name, stream);
          }
        });
  }

  private Optional<Source> ownFile(String name) {
    if (own == null || !Files.isRegularFile(own.resolve(name))) {
      return Optional.empty();
    }
    Path file = own.resolve(name);
    return Optional.of(
        new Source() {
          @Override
          public String description() {
            return file.toString();
          }

          @Override
          public InputStream open() throws IOException {
            return unpacked(name, Files.newInputStream(file));
          }
        });
  }

  private static InputStream unpacked(String name, InputStream stream) throws IOException {
    return name.endsWith(".gz") ? new GZIPInputStream(stream, 1 << 16) : stream;
  }

  /**
   * What tells these resources from others, for an account's {@code analyser}: empty for the
   * built-in ones, which the program's version tells; a digest of the user's files else.
   */
  public String fingerprint() {
    if (own == null) {
      return "";
    }
    try (Stream<Path> files = Files.walk(own)) {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        digest.update(
            own.relativize(file).toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        digest.update(Files.readAllBytes(file));
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 4);
    } catch (IOException failed) {
      throw new ResourceException(own + " cannot be read: " + failed.getMessage(), failed);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
