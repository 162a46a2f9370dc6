package org.annals.brief;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Map;
import org.annals.event.Figure;

/** Puts figures in words: {@code killed: at least 12}. */
record FigureWords(Wording wording) {

  private static final String PEOPLE = "people";

  String of(Figure figure) {
    String what = ShownText.line(figure.what().replace('_', ' '));
    String unit = ShownText.line(figure.unit());
    boolean named = unit.isEmpty() || unit.equals(PEOPLE) || unit.equals(what);
    return what + ": " + amount(figure) + (named ? "" : " " + unit) + additionOrTotal(figure);
  }

  private String additionOrTotal(Figure figure) {
    Boolean total = figure.total();
    if (total == null) {
      return "";
    }
    return " " + wording.words(total ? "figure.total" : "figure.more");
  }

  private String amount(Figure figure) {
    Double low = figure.low();
    Double high = figure.high();
    if (low == null) {
      return high == null ? "" : wording.words("figure.most", Map.of("high", number(high)));
    }
    if (high == null) {
      return wording.words("figure.least", Map.of("low", number(low)));
    }
    return low.equals(high)
        ? number(low)
        : wording.words("figure.range", Map.of("low", number(low), "high", number(high)));
  }

  private static String number(double value) {
    return new DecimalFormat("#,##0.##", DecimalFormatSymbols.getInstance(Locale.ROOT))
        .format(value);
  }
}
