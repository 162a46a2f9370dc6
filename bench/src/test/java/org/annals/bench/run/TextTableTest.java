package org.annals.bench.run;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextTableTest {

  @Test
  void columnsAreAligned() {
    TextTable table = new TextTable("coding", "all", "even");
    table.add("recall", 0.5, 1);
    table.add("f1", Double.NaN, 12.25);
    assertThat(table.toString())
        .isEqualTo(
            """
            coding     all     even
            recall  0.5000   1.0000
            f1           -  12.2500
            """);
  }
}
