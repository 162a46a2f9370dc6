package org.annals.report;

import com.github.pemistahl.lingua.api.IsoCode639_1;
import com.github.pemistahl.lingua.api.Language;
import com.github.pemistahl.lingua.api.LanguageDetector;
import com.github.pemistahl.lingua.api.LanguageDetectorBuilder;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Names the language of a text, or says that it cannot be told. Safe for use by many threads; the
 * models are loaded when the first text is asked about.
 */
final class LanguageIdentifier {

  /** Letters below which nothing can be told. */
  private static final int FEWEST_LETTERS = 12;

  /** Letters of one portion, each of which is asked about by itself. */
  private static final int PORTION = 600;

  private static final int PORTIONS = 6;

  /**
   * A headline is half names, whose letters tell little. In a portion shorter than this English
   * needs only to be nearly as likely as the likeliest language, for it is what most is read in.
   */
  private static final int SHORT = 300;

  private static final double NEARLY = 0.92;

  /** A language holds a text if it holds this share of its portions' letters. */
  private static final double SHARE = 0.7;

  private static final Language[] LANGUAGES = {
    Language.ARABIC, Language.CHINESE, Language.DUTCH, Language.ENGLISH, Language.FRENCH,
    Language.GERMAN, Language.GREEK, Language.HEBREW, Language.HINDI, Language.INDONESIAN,
    Language.ITALIAN, Language.JAPANESE, Language.KOREAN, Language.PERSIAN, Language.POLISH,
    Language.PORTUGUESE, Language.RUSSIAN, Language.SPANISH, Language.SWAHILI, Language.SWEDISH,
    Language.TURKISH, Language.UKRAINIAN, Language.URDU
  };

  private LanguageIdentifier() {}

  /** The models, some tens of megabytes, loaded when the first text is asked about. */
  private static final class Models {
    private static final LanguageDetector DETECTOR =
        LanguageDetectorBuilder.fromLanguages(LANGUAGES).withLowAccuracyMode().build();
  }

  /**
   * The language of a text.
   *
   * @param text running text, without what a page puts around it
   * @return ISO 639-1 code; empty if the text is too short, mixed or of none of the languages known
   */
  static Optional<String> identify(String text) {
    Map<String, Integer> letters = new TreeMap<>();
    int all = 0;
    int portions = 0;
    int step = Math.max(PORTION, text.length() / PORTIONS);
    for (int begin = 0; begin < text.length() && portions < PORTIONS; begin += step) {
      String portion = portion(text, begin);
      int count = (int) portion.codePoints().filter(Character::isLetter).count();
      if (count >= FEWEST_LETTERS) {
        letters.merge(code(portion), count, Integer::sum);
        all += count;
        portions++;
      }
    }
    int needed = (int) Math.ceil(all * SHARE);
    return letters.entrySet().stream()
        .filter(entry -> !entry.getKey().isEmpty() && entry.getValue() >= needed)
        .map(Map.Entry::getKey)
        .findFirst();
  }

  private static String portion(String text, int begin) {
    return text.substring(begin, Math.min(text.length(), begin + PORTION));
  }

  private static String code(String portion) {
    Map<Language, Double> confidences = Models.DETECTOR.computeLanguageConfidenceValues(portion);
    Language best = Language.UNKNOWN;
    for (Map.Entry<Language, Double> entry : confidences.entrySet()) {
      if (entry.getValue() > confidences.getOrDefault(best, 0.0)) {
        best = entry.getKey();
      }
    }
    double english =
        confidences.getOrDefault(Language.ENGLISH, 0.0) / confidences.getOrDefault(best, 1.0);
    boolean isNearly = portion.length() < SHORT && english >= NEARLY;
    return isNearly ? "en" : best == Language.UNKNOWN ? "" : isoOf(best.getIsoCode639_1());
  }

  private static String isoOf(IsoCode639_1 code) {
    return code.toString().toLowerCase(Locale.ROOT);
  }

  /**
   * The ISO 639-1 code that a page or a user means by {@code en-GB}, {@code EN} or {@code English}.
   */
  static @Nullable String normalized(@Nullable String stated) {
    if (stated == null) {
      return null;
    }
    String tag = stated.strip().replace('_', '-').toLowerCase(Locale.ROOT);
    int hyphen = tag.indexOf('-');
    String base = hyphen > 0 ? tag.substring(0, hyphen) : tag;
    if (base.length() == 2) {
      return base;
    }
    for (String code : Locale.getISOLanguages()) {
      Locale locale = Locale.forLanguageTag(code);
      if (locale.getDisplayLanguage(Locale.ENGLISH).toLowerCase(Locale.ROOT).equals(base)
          || locale.getISO3Language().equals(base)) {
        return code;
      }
    }
    return null;
  }

  /** A language's English name. */
  static String nameOf(String code) {
    return Locale.forLanguageTag(code).getDisplayLanguage(Locale.ENGLISH);
  }
}
