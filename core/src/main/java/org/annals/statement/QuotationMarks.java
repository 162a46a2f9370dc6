package org.annals.statement;

/** Tells whether a character opens or closes a quotation, by itself and by its neighbours. */
final class QuotationMarks {

  private static final String OPENING = "“„«「『〝";
  private static final String CLOSING = "”»」』〞";
  private static final String STRAIGHT = "\"＂";
  private static final String OPENING_SINGLE = "‘‚‹";
  private static final String CLOSING_SINGLE = "’›";
  private static final int LOW = '„';
  private static final int HIGH = '“';
  private static final int APOSTROPHE = '\'';

  private QuotationMarks() {}

  /** Whether a quotation in double marks can begin here. */
  static boolean opens(int[] text, int i) {
    if (opensCurly(text[i])) {
      return true;
    }
    return STRAIGHT.indexOf(text[i]) >= 0 && !isSpaceAt(text, i + 1) && isFreeBefore(text, i);
  }

  /** Whether the character is an opening mark wherever it stands. */
  static boolean opensCurly(int character) {
    return OPENING.indexOf(character) >= 0;
  }

  /** Whether a quotation within an open one begins here. */
  static boolean opensNested(int[] text, int i, int opener) {
    if (opensCurly(text[i])) {
      return !closesLow(text[i], opener);
    }
    return STRAIGHT.indexOf(text[i]) >= 0 && isSpaceAt(text, i - 1) && !isSpaceAt(text, i + 1);
  }

  /** Whether a quotation in double marks can end here. */
  static boolean closes(int[] text, int i, int opener) {
    return CLOSING.indexOf(text[i]) >= 0
        || STRAIGHT.indexOf(text[i]) >= 0
        || closesLow(text[i], opener);
  }

  /** German and its neighbours open with a low mark and close with English's opening one. */
  private static boolean closesLow(int character, int opener) {
    return opener == LOW && character == HIGH;
  }

  /** Whether a quotation in single marks can begin here. */
  static boolean opensSingle(int[] text, int i) {
    boolean mark = OPENING_SINGLE.indexOf(text[i]) >= 0 || text[i] == APOSTROPHE;
    return mark && isFreeBefore(text, i) && i + 1 < text.length && Character.isLetter(text[i + 1]);
  }

  /**
   * Whether a quotation in single marks can end here. A mark behind a plain <i>s</i> with a word to
   * follow is taken for a genitive: <i>the soldiers' camp</i>.
   */
  static boolean closesSingle(int[] text, int i) {
    boolean mark = CLOSING_SINGLE.indexOf(text[i]) >= 0 || text[i] == APOSTROPHE;
    if (!mark || i == 0 || isSpaceAt(text, i - 1) || isWordAt(text, i + 1)) {
      return false;
    }
    boolean genitive = text[i - 1] == 's' && isSpaceAt(text, i + 1) && isWordAt(text, i + 2);
    return !genitive;
  }

  private static boolean isFreeBefore(int[] text, int i) {
    return i == 0 || !Character.isLetterOrDigit(text[i - 1]) && ".,!?;)]%".indexOf(text[i - 1]) < 0;
  }

  private static boolean isSpaceAt(int[] text, int i) {
    return i < 0
        || i >= text.length
        || Character.isWhitespace(text[i])
        || Character.isSpaceChar(text[i]);
  }

  private static boolean isWordAt(int[] text, int i) {
    return i < text.length && Character.isLetterOrDigit(text[i]);
  }
}
