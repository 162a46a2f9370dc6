package org.annals.account;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;

/**
 * Writes accounts as JSON Lines in UTF-8: one object and one line feed each, the same bytes for the
 * same account. Not safe for use by several threads.
 */
public final class AccountWriter implements AutoCloseable {

  private final OutputStream out;
  private final JsonGenerator json;

  /**
   * @param out flushed, but not closed, by {@link #close}
   */
  public AccountWriter(OutputStream out) throws IOException {
    this.out = out;
    this.json =
        new JsonFactory()
            .createGenerator(out, JsonEncoding.UTF8)
            .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
            .setRootValueSeparator(null);
  }

  /** Writes one account. */
  public void write(Account account) throws IOException {
    new AccountJson(json, account).write();
    json.flush();
    out.write('\n');
  }

  @Override
  public void close() throws IOException {
    json.close();
    out.flush();
  }
}
