package org.annals.linkage;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Makes ids that last: the same parts give the same id, everywhere and always. */
public final class Digest {

  private static final int LENGTH = 16;

  private Digest() {}

  /** The first 16 hex digits of the SHA-256 of the parts, a line break between any two. */
  public static String id(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] bytes = String.join("\n", parts).getBytes(StandardCharsets.UTF_8);
      return HexFormat.of().formatHex(digest.digest(bytes)).substring(0, LENGTH);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
