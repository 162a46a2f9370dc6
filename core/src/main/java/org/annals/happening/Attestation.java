package org.annals.happening;

import java.util.Objects;

/**
 * An account's event taken for a happening.
 *
 * @param report the report's id
 * @param event the event's id within the account
 * @param begin first code point of its trigger
 * @param end code point behind the trigger's last
 * @param text the trigger
 */
public record Attestation(String report, String event, int begin, int end, String text) {

  public Attestation {
    Objects.requireNonNull(report, "report");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(text, "text");
  }
}
