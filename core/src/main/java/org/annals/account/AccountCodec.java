package org.annals.account;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.annals.date.PartialDateModule;
import org.annals.text.Text;

/**
 * An account as a string and back, whole: also what the contract has no field for. For keeping
 * accounts, not for showing them: the form goes with the version of the program. Safe for use by
 * many threads.
 */
public final class AccountCodec {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.AUTO_DETECT_GETTERS, MapperFeature.AUTO_DETECT_IS_GETTERS)
          .visibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY)
          .addMixIn(Text.class, TextForm.class)
          .addModule(new PartialDateModule())
          .build();

  private AccountCodec() {}

  public static String encode(Account account) {
    try {
      return MAPPER.writeValueAsString(account);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  /**
   * The account that {@link #encode} was given.
   *
   * @throws IllegalArgumentException if the string is none of an account
   */
  public static Account decode(String encoded) {
    try {
      return MAPPER.readValue(encoded, Account.class);
    } catch (JacksonException | IllegalArgumentException failed) {
      throw new IllegalArgumentException("no account: " + failed.getMessage(), failed);
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
