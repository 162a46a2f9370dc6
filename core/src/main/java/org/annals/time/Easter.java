package org.annals.time;

import java.time.LocalDate;

/** The day of Easter, by the rules of Meeus. All dates are Gregorian. */
final class Easter {

  private Easter() {}

  /** Easter Sunday of the western churches. */
  static LocalDate western(int year) {
    int golden = year % 19;
    int century = year / 100;
    int rest = year % 100;
    int leapDays = (century + 8) / 25;
    int correction = (century - leapDays + 1) / 3;
    int epact = (19 * golden + century - century / 4 - correction + 15) % 30;
    int weekday = (32 + 2 * (century % 4) + 2 * (rest / 4) - epact - rest % 4) % 7;
    int late = (golden + 11 * epact + 22 * weekday) / 451;
    int march = epact + weekday - 7 * late + 114;
    return LocalDate.of(year, march / 31, march % 31 + 1);
  }

  /** Easter Sunday of the eastern churches. */
  static LocalDate eastern(int year) {
    int moon = (19 * (year % 19) + 15) % 30;
    int weekday = (2 * (year % 4) + 4 * (year % 7) - moon + 34) % 7;
    int julian = moon + weekday + 114;
    int behind = year / 100 - year / 400 - 2;
    return LocalDate.of(year, julian / 31, julian % 31 + 1).plusDays(behind);
  }
}
