package org.annals.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Objects;
import org.annals.date.PartialDate;
import org.jspecify.annotations.Nullable;

/**
 * All that tells which report a reading is, and which of two readings of one report is the later:
 * enough to settle its id without its text.
 *
 * @param givenId the id that the report brought along; null where it has none
 * @param ownId the id that its address (or file name) and text make
 * @param url address; null where unknown
 * @param published the outlet's date; null where unknown
 * @param textDigest SHA-256 of the text, in hex
 * @param metadataDigest of all else that views or a reader may see
 */
public record Particulars(
    @Nullable String givenId,
    String ownId,
    @Nullable String url,
    @Nullable PartialDate published,
    String textDigest,
    String metadataDigest) {

  private static final int SHORT = 16;

  public Particulars {
    Objects.requireNonNull(ownId, "ownId");
    Objects.requireNonNull(textDigest, "textDigest");
    Objects.requireNonNull(metadataDigest, "metadataDigest");
  }

  /**
   * The particulars of a reading.
   *
   * @param report its id does not matter
   * @param givenId the id that it brought along; null where it has none
   * @param fileName what stands for the address of a report that has none
   */
  static Particulars of(Report report, @Nullable String givenId, String fileName) {
    String text = report.text().string();
    String place = report.url() == null ? fileName : report.url();
    return new Particulars(
        givenId,
        sha256(place + "\n" + text).substring(0, SHORT),
        report.url(),
        report.published(),
        sha256(text),
        sha256(
                String.join(
                    "\n",
                    String.valueOf(report.title()),
                    String.valueOf(report.source()),
                    String.valueOf(report.author()),
                    String.valueOf(report.language()),
                    String.valueOf(report.url())))
            .substring(0, SHORT));
  }

  /** The same for readings between which nothing tells, other for others. */
  public String key() {
    return sha256(
        String.join(
            "\n",
            givenId == null ? "own " + ownId : "given " + givenId,
            String.valueOf(url),
            String.valueOf(published),
            textDigest,
            metadataDigest));
  }

  static String sha256(String text) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
