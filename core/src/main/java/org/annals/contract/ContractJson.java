package org.annals.contract;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.Locale;
import org.annals.actor.Sector;
import org.annals.date.PartialDateModule;
import org.annals.event.EventType;
import org.annals.happening.Happening;
import org.annals.situation.Fact;
import org.annals.story.Story;

/**
 * Happenings, stories and facts as JSON objects, field by field in the order of the records, which
 * is the contract's. Dates are ISO 8601, PLOVER's types and sectors in capitals as PLOVER has them,
 * other constants in lower case. Safe for use by many threads.
 */
public final class ContractJson {

  /** Version of the contract. */
  private static final int CONTRACT = 1;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder()
          .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
          .addModule(new PartialDateModule())
          .addModule(
              new SimpleModule()
                  .addSerializer(Enum.class, new ConstantWriter())
                  .addSerializer(Double.class, new NumberWriter()))
          .build();

  private ContractJson() {}

  /** One object on one line, without the line's end. */
  public static String of(Happening happening) {
    return line(happening);
  }

  /** One object on one line, without the line's end. */
  public static String of(Story story) {
    return line(story);
  }

  /** One object on one line, without the line's end. */
  public static String of(Fact fact) {
    return line(fact);
  }

  /**
   * The happening that {@link #of(Happening)} wrote.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Happening happening(String json) {
    return read(json, Happening.class);
  }

  /**
   * The story that {@link #of(Story)} wrote.
   *
   * @throws IllegalArgumentException if it is none
   */
  public static Story story(String json) {
    return read(json, Story.class);
  }

  private static String line(Object view) {
    ObjectNode fields = MAPPER.valueToTree(view);
    ObjectNode object = MAPPER.createObjectNode();
    object.put("annals", CONTRACT);
    object.setAll(fields);
    return object.toString();
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      ObjectNode object = (ObjectNode) MAPPER.readTree(json);
      object.remove("annals");
      return MAPPER.treeToValue(object, type);
    } catch (JacksonException failed) {
      throw new IllegalArgumentException("no " + type.getSimpleName() + ": " + json, failed);
    }
  }

  @SuppressWarnings("rawtypes") // Jackson finds serializers of enums by the raw class
  private static final class ConstantWriter extends JsonSerializer<Enum> {
    @Override
    public void serialize(Enum constant, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      boolean ofPlover = constant instanceof EventType || constant instanceof Sector;
      json.writeString(ofPlover ? constant.name() : constant.name().toLowerCase(Locale.ROOT));
    }
  }

  /** Whole numbers without a fraction. */
  private static final class NumberWriter extends JsonSerializer<Double> {
    private static final double LARGEST_WHOLE = 1e15;

    @Override
    public void serialize(Double number, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      if (number == Math.rint(number) && Math.abs(number) < LARGEST_WHOLE) {
        json.writeNumber(number.longValue());
      } else {
        json.writeNumber(number);
      }
    }
  }
}
