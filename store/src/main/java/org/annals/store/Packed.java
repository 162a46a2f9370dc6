package org.annals.store;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.annals.archive.ArchiveException;
import org.annals.date.PartialDateModule;
import org.annals.text.Text;

/** How values stand in the database: compressed where they are long, as digests where compared. */
final class Packed {

  private static final int NAME = 32;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.AUTO_DETECT_GETTERS, MapperFeature.AUTO_DETECT_IS_GETTERS)
          .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
          .addMixIn(Text.class, TextForm.class)
          .addModule(new PartialDateModule())
          .build();

  private Packed() {}

  static byte[] string(String string) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(bytes)) {
      deflater.write(string.getBytes(StandardCharsets.UTF_8));
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return bytes.toByteArray();
  }

  static String string(byte[] packed) {
    try (InflaterInputStream inflater = new InflaterInputStream(new ByteArrayInputStream(packed))) {
      return new String(inflater.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new ArchiveException("the archive is damaged: " + broken.getMessage(), broken);
    }
  }

  static byte[] json(Object value) {
    try {
      return string(MAPPER.writeValueAsString(value));
    } catch (JacksonException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  static <T> T json(byte[] packed, Class<T> type) {
    try {
      return MAPPER.readValue(string(packed), type);
    } catch (JacksonException broken) {
      throw new ArchiveException("the archive is damaged: " + broken.getMessage(), broken);
    }
  }

  /** Of one length, whatever a string holds: databases index no string of any length. */
  static String name(String string) {
    return HexFormat.of().formatHex(sha256(string)).substring(0, NAME);
  }

  /** A key of a layer as a number. Two that meet in one only make for needless candidates. */
  static long feature(int layer, String key) {
    return ByteBuffer.wrap(sha256(layer + " " + key)).getLong();
  }

  private static byte[] sha256(String string) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(string.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private interface TextForm {
    @JsonValue
    String string();

    @JsonCreator
    static Text of(String string) {
      throw new UnsupportedOperationException(string);
    }
  }
}
