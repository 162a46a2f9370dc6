package org.annals.copy;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.account.Account;
import org.annals.text.Excerpt;
import org.annals.text.Span;
import org.annals.text.Text;

/**
 * The body words of a report: those of its sentences, without furniture and punctuation. Words are
 * numbered from 0. Immutable.
 *
 * <p>A word is folded to small letters and straight apostrophes, loses the genitive's ending and,
 * if it is a number, the commas between thousands. What a hyphen joins is one word.
 */
public final class Body {

  /**
   * One word.
   *
   * @param folded as it is compared
   * @param span where it stands
   * @param sentence index of its sentence
   * @param content whether it is no function word
   * @param plain whether it is a content word in small letters, so that it is no part of a name;
   *     also one that begins a sentence
   * @param large whether it has a capital
   * @param quoted whether it stands between quotation marks
   */
  public record Word(
      String folded,
      Span span,
      int sentence,
      boolean content,
      boolean plain,
      boolean large,
      boolean quoted) {}

  private static final Pattern WORD =
      Pattern.compile(
          "\\p{N}+(?:[.,]\\p{N}+)*(?![\\p{L}\\p{M}])"
              + "|\\p{L}(?:\\.\\p{L})+(?![\\p{L}\\p{M}])"
              + "|[\\p{L}\\p{M}\\p{N}]+(?:['’‘ʼ‐‑-][\\p{L}\\p{M}\\p{N}]+)*");
  private static final Pattern APOSTROPHE = Pattern.compile("[’‘ʼ]");
  private static final Pattern HYPHEN = Pattern.compile("[‐‑]");
  private static final Pattern THOUSANDS = Pattern.compile("(?<=\\p{N}),(?=\\p{N})");
  private static final String GENITIVE = "'s";

  private final Account account;
  private final List<Word> words;

  private Body(Account account, List<Word> words) {
    this.account = account;
    this.words = List.copyOf(words);
  }

  /** The body of an account's report. */
  public static Body of(Account account, FunctionWords functionWords) {
    Text text = account.report().text();
    BitSet furniture = new BitSet();
    account.furniture().forEach(span -> furniture.set(span.begin(), span.end()));
    BitSet quoted = quoted(text.string());
    List<Word> words = new ArrayList<>();
    Matcher matcher = WORD.matcher(text.string());
    for (int i = 0; i < account.sentences().size(); i++) {
      Span sentence = account.sentences().get(i);
      matcher.region(text.charIndex(sentence.begin()), text.charIndex(sentence.end()));
      while (matcher.find()) {
        Span span = text.spanOfChars(matcher.start(), matcher.end());
        String folded = folded(matcher.group());
        if (!furniture.get(span.begin())) {
          boolean content = !functionWords.contains(folded);
          boolean first = words.isEmpty() || words.get(words.size() - 1).sentence() != i;
          boolean large = matcher.group().codePoints().anyMatch(Character::isUpperCase);
          boolean plain = content && (first || !large);
          words.add(new Word(folded, span, i, content, plain, large, quoted.get(matcher.start())));
        }
      }
    }
    return new Body(account, words);
  }

  /** A word as words are compared. */
  public static String folded(String word) {
    String straight = APOSTROPHE.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("'");
    String joined = HYPHEN.matcher(straight).replaceAll("-");
    String bare = THOUSANDS.matcher(joined).replaceAll("");
    return bare.endsWith(GENITIVE) && bare.length() > GENITIVE.length()
        ? bare.substring(0, bare.length() - GENITIVE.length())
        : bare;
  }

  /** The words of a string that is no part of a body, folded. */
  public static List<String> words(String string) {
    return WORD.matcher(string).results().map(word -> folded(word.group())).toList();
  }

  /** UTF-16 units between quotation marks, which are closed at the end of a line at the latest. */
  private static BitSet quoted(String string) {
    BitSet quoted = new BitSet();
    boolean open = false;
    for (int i = 0; i < string.length(); i++) {
      switch (string.charAt(i)) {
        case '“', '„', '«' -> open = true;
        case '”', '»', '\n' -> open = false;
        case '"' -> open = !open;
        default -> quoted.set(i, open);
      }
    }
    return quoted;
  }

  Account account() {
    return account;
  }

  String report() {
    return account.report().id();
  }

  /** Number of words. */
  public int size() {
    return words.size();
  }

  public Word word(int number) {
    return words.get(number);
  }

  String folded(int number) {
    return words.get(number).folded();
  }

  boolean isContent(int number) {
    return words.get(number).content();
  }

  /** Number of the first word of a sentence or, where it has none, of the next one's. */
  int firstOf(int sentence) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).sentence() < sentence) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  boolean isPlain(int number) {
    return words.get(number).plain();
  }

  /** What stands from one word to another, both included. */
  Excerpt excerpt(int first, int last) {
    Span span = words.get(first).span().cover(words.get(last).span());
    return Excerpt.of(account.report().text(), span);
  }
}
