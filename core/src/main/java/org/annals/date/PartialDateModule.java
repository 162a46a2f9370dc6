package org.annals.date;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import java.io.IOException;

/** Partial dates as strings of ISO 8601, for Jackson. */
public final class PartialDateModule extends SimpleModule {

  private static final long serialVersionUID = 1;

  public PartialDateModule() {
    addSerializer(PartialDate.class, new Writer());
    addDeserializer(PartialDate.class, new Reader());
  }

  private static final class Writer extends JsonSerializer<PartialDate> {
    @Override
    public void serialize(PartialDate date, JsonGenerator json, SerializerProvider provider)
        throws IOException {
      json.writeString(date.toString());
    }
  }

  private static final class Reader extends JsonDeserializer<PartialDate> {
    @Override
    public PartialDate deserialize(JsonParser parser, DeserializationContext context)
        throws IOException {
      String iso = parser.getText();
      return PartialDate.parse(iso)
          .orElseThrow(() -> context.weirdStringException(iso, PartialDate.class, "no date"));
    }
  }
}
