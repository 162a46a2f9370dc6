package org.annals.report;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Turns bytes into characters: UTF-8 first, and what old pages and editors write else. */
final class Decoder {

  /** Characters, and what had to be assumed about them. */
  record Decoded(String string, List<String> notes) {}

  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
  private static final String BINARY = "is a binary file, not text: convert it to text first";

  private Decoder() {}

  /**
   * Decodes text of unstated encoding; a byte-order mark is dropped.
   *
   * @throws UnreadableException if the bytes are no text
   */
  static Decoded decode(byte[] bytes) throws UnreadableException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return unmarked(bytes, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return marked(bytes, StandardCharsets.UTF_16LE);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return marked(bytes, StandardCharsets.UTF_16BE);
    }
    return unmarked(bytes, 0);
  }

  /** Decodes text that states its encoding; falls back to guessing if that is not true. */
  static Decoded decode(byte[] bytes, Charset stated) throws UnreadableException {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return unmarked(bytes, 3);
    }
    try {
      return new Decoded(strictly(bytes, 0, stated), List.of());
    } catch (CharacterCodingException wrong) {
      return unmarked(bytes, 0);
    }
  }

  private static Decoded marked(byte[] bytes, Charset charset) throws UnreadableException {
    try {
      return new Decoded(strictly(bytes, 2, charset), List.of());
    } catch (CharacterCodingException wrong) {
      throw new UnreadableException(BINARY);
    }
  }

  private static Decoded unmarked(byte[] bytes, int from) throws UnreadableException {
    if (isBinary(bytes)) {
      throw new UnreadableException(BINARY);
    }
    try {
      return new Decoded(strictly(bytes, from, StandardCharsets.UTF_8), List.of());
    } catch (CharacterCodingException notUtf8) {
      return isMostlyUtf8(bytes, from) ? mended(bytes, from) : western(bytes, from);
    }
  }

  private static Decoded mended(byte[] bytes, int from) {
    return new Decoded(
        new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8),
        List.of("some bytes are not valid UTF-8 and were replaced by U+FFFD"));
  }

  private static Decoded western(byte[] bytes, int from) throws UnreadableException {
    try {
      return new Decoded(
          strictly(bytes, from, WINDOWS_1252),
          List.of("the text is not valid UTF-8 and was read as windows-1252"));
    } catch (CharacterCodingException wrong) {
      throw new UnreadableException(
          "is in no encoding that is known (UTF-8, UTF-16 or windows-1252): save it as UTF-8");
    }
  }

  private static String strictly(byte[] bytes, int from, Charset charset)
      throws CharacterCodingException {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT)
        .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
        .toString();
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** A zero byte, or more control characters than a stray one here and there. */
  private static boolean isBinary(byte[] bytes) {
    int controls = 0;
    for (byte b : bytes) {
      if (b == 0) {
        return true;
      }
      if (b > 0 && b < ' ' && b != '\t' && b != '\n' && b != '\r' && b != '\f' && b != 0x0B) {
        controls++;
      }
    }
    return controls > bytes.length / 50;
  }

  /** Whether sound sequences of several bytes outnumber the broken ones. */
  private static boolean isMostlyUtf8(byte[] bytes, int from) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(8192);
    int broken = 0;
    int sound = 0;
    while (in.hasRemaining()) {
      CoderResult result = decoder.decode(in, out, /* endOfInput= */ true);
      out.flip();
      while (out.hasRemaining()) {
        sound += out.get() > 0x7F ? 1 : 0;
      }
      out.clear();
      if (result.isError()) {
        broken++;
        in.position(in.position() + result.length());
      }
    }
    return sound > broken;
  }
}
