package org.annals.report;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.text.Text;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** Reads a report from a web page: its main text, a paragraph a line, and what its head says. */
final class HtmlReader {

  private static final int DECLARATION = 4096;
  private static final Pattern CHARSET =
      Pattern.compile(
          "<meta[^>]{0,200}charset\\s*=\\s*[\"']?\\s*([\\w.:-]{2,40})", Pattern.CASE_INSENSITIVE);

  private HtmlReader() {}

  /** Reads a page. */
  static RawReport read(String fileName, byte[] bytes) throws UnreadableException {
    Decoder.Decoded decoded = decode(bytes);
    Document page = Jsoup.parse(decoded.string());
    HtmlMetadata metadata = HtmlMetadata.of(page);
    String text = MainText.of(page, metadata.title());
    if (text.isBlank()) {
      throw new UnreadableException("is a page in which no text of a report was found");
    }
    return new RawReport(
        fileName,
        /* id= */ null,
        metadata.title(),
        metadata.source(),
        metadata.url(),
        metadata.author(),
        metadata.published(),
        metadata.language(),
        Text.of(text),
        decoded.notes());
  }

  private static Decoder.Decoded decode(byte[] bytes) throws UnreadableException {
    String head =
        new String(bytes, 0, Math.min(bytes.length, DECLARATION), StandardCharsets.ISO_8859_1);
    Matcher declared = CHARSET.matcher(head);
    if (!declared.find()) {
      return Decoder.decode(bytes);
    }
    try {
      Charset charset = Charset.forName(declared.group(1));
      boolean wide = charset.name().startsWith("UTF-16") || charset.name().startsWith("UTF-32");
      return wide || charset.equals(StandardCharsets.UTF_8)
          ? Decoder.decode(bytes)
          : Decoder.decode(bytes, charset);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Decoder.decode(bytes);
    }
  }
}
