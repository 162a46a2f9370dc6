package org.annals.report;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.annals.date.PartialDate;
import org.jspecify.annotations.Nullable;

/** Reads title, date, byline and outlet from the first lines of a report. Immutable. */
final class HeadReader {

  private static final int LONGEST_HEAD = 30;
  private static final int BODY_LINES = 3;
  private static final int LONGEST_HEADLINE = 30;
  private static final int LONGEST_STANDFIRST = 40;
  private static final Pattern BREADCRUMB = Pattern.compile(".*[|/>›»•·].*");
  private static final Pattern AGENCY_BEHIND =
      Pattern.compile("^\\p{Lu}[^.!?]*\\(([^()]{2,40})\\)[\\s–—-]*$");
  private static final Pattern SENTENCE_WITHIN = Pattern.compile("[.!?][”\"’]?\\s+\\p{Lu}");

  private final Phrases phrases;
  private final Outlets outlets;
  private final Bylines bylines;
  private final DateLines dateLines;

  HeadReader(Phrases phrases, Outlets outlets, Bylines bylines) {
    this.phrases = phrases;
    this.outlets = outlets;
    this.bylines = bylines;
    this.dateLines = new DateLines(phrases);
  }

  /**
   * Reads the head.
   *
   * @param furniture lines that are known to be none of the report's
   * @param running lines that run on into the next
   * @param title the report's title where it is known; null else
   */
  Head read(List<Line> lines, BitSet furniture, BitSet running, @Nullable String title) {
    Pass pass = new Pass(lines, furniture, running);
    pass.readDatesAndNames();
    int headline = title == null ? pass.headline() : pass.lineOf(title);
    pass.markShortLines(headline);
    return new Head(headline, pass.published(), pass.author, pass.source, pass.own);
  }

  /** One head while it is read. */
  private final class Pass {

    private final List<Line> lines;
    private final BitSet furniture;
    private final BitSet running;
    private final int firstBody;
    private final int end;

    /** Lines that say when, who and which outlet. */
    private final BitSet own = new BitSet();

    private @Nullable PartialDate published;
    private @Nullable PartialDate updated;
    private @Nullable PartialDate dateline;
    private @Nullable String author;
    private @Nullable String source;

    private Pass(List<Line> lines, BitSet furniture, BitSet running) {
      this.lines = lines;
      this.furniture = furniture;
      this.running = running;
      this.firstBody = body(1);
      this.end = body(BODY_LINES);
    }

    /** Index of the n-th line of running text, or where the head ends at the latest. */
    private int body(int n) {
      int bodies = 0;
      int last = Math.min(lines.size(), LONGEST_HEAD);
      for (int i = 0; i < last; i++) {
        boolean runs = lines.get(i).isBody() || running.get(i);
        if (runs && !furniture.get(i) && dateLines.dated(lines.get(i).string()).isEmpty()) {
          bodies++;
          if (bodies == n) {
            return i;
          }
        }
      }
      return last;
    }

    private void readDatesAndNames() {
      for (int i = 0; i < end; i++) {
        if (running.get(i) || (i > 0 && running.get(i - 1))) {
          continue;
        }
        String line = lines.get(i).string();
        boolean said =
            readDate(i, line) | readAuthor(i, line) | readOutlet(line) | isDateline(line);
        if (said) {
          own.set(i);
        }
      }
      if (firstBody < lines.size()) {
        dateline = DateLines.ofDateline(lines.get(firstBody).string()).orElse(null);
      }
    }

    private boolean readDate(int i, String line) {
      Optional<DateLines.Dated> dated = dateLines.dated(line);
      if (dated.isEmpty() || (i > firstBody && !dated.get().labelled())) {
        return false;
      }
      if (dated.get().update()) {
        updated = updated == null ? dated.get().date() : updated;
      } else if (published == null) {
        published = dated.get().date();
      }
      return true;
    }

    private boolean readAuthor(int i, String line) {
      if (lines.get(i).isBody() || lines.get(i).string().endsWith(".")) {
        return false;
      }
      Optional<String> named = bylines.author(line);
      if (named.isPresent()) {
        author = author == null ? named.get() : author;
        Dates.find(line)
            .ifPresent(found -> published = published == null ? found.date() : published);
      }
      return named.isPresent();
    }

    private boolean readOutlet(String line) {
      Optional<Outlets.Outlet> outlet = outlets.named(line);
      if (outlet.isPresent() && outlet.get().kind() == Outlets.Kind.OUTLET && source == null) {
        source = outlet.get().name();
      }
      return outlet.isPresent();
    }

    /** A dateline that stands alone, "Lima (Agency)". */
    private boolean isDateline(String line) {
      Matcher agency = AGENCY_BEHIND.matcher(line);
      return line.length() <= 60 && agency.find() && outlets.named(agency.group(1)).isPresent();
    }

    private @Nullable PartialDate published() {
      if (published != null) {
        return published;
      }
      return dateline != null ? dateline : updated;
    }

    /** The first line that reads like a headline, kickers before it marked; -1 where none does. */
    private int headline() {
      for (int i = 0; i < end; i++) {
        if (furniture.get(i) || own.get(i)) {
          continue;
        }
        if (!isKicker(i)) {
          return isHeadline(i) || isStandfirst(i) ? i : -1;
        }
        if (source == null && isNameplate(i)) {
          source = lines.get(i).string();
        }
        own.set(i);
      }
      return -1;
    }

    private boolean isKicker(int i) {
      Line line = lines.get(i);
      int next = next(i);
      if (line.words() > 4 || line.endsSentence() || next < 0 || running.get(i)) {
        return false;
      }
      boolean aboveHeadline = isHeadline(next) && lines.get(next).words() >= 5;
      return phrases.is(Phrases.Kind.SECTION, Phrases.normal(line.string()))
          || (aboveHeadline && BREADCRUMB.matcher(line.string()).matches())
          || (aboveHeadline && line.words() <= 2)
          || isNameplate(i);
    }

    /** A short line above a kicker: the outlet's name at the very top of its page. */
    private boolean isNameplate(int i) {
      int next = next(i);
      return lines.get(i).words() <= 4
          && !lines.get(i).endsSentence()
          && next >= 0
          && next < firstBody
          && lines.get(next).words() <= 2
          && isKicker(next);
    }

    /** The next line that is not furniture; -1 where there is none. */
    private int next(int i) {
      for (int j = i + 1; j < lines.size(); j++) {
        if (!furniture.get(j) && !own.get(j)) {
          return j;
        }
      }
      return -1;
    }

    private boolean isHeadline(int i) {
      Line line = lines.get(i);
      String string = line.string();
      int words = line.words();
      return words >= (string.length() > 8 ? 1 : 2)
          && words <= LONGEST_HEADLINE
          && string.length() <= 250
          && !running.get(i)
          && !line.isItem()
          && !line.beginsSmall()
          && ".,;:".indexOf(string.charAt(string.length() - 1)) < 0
          && !isQuotedSentence(string)
          && next(i) > 0;
    }

    private static boolean isQuotedSentence(String string) {
      return string.matches("(?s).*[.,][”\"’']$");
    }

    /** One sentence that stands among what is around a headline, and in its place. */
    private boolean isStandfirst(int i) {
      Line line = lines.get(i);
      boolean besideHead = i + 1 < lines.size() && own.get(i + 1);
      return besideHead
          && !running.get(i)
          && line.words() <= LONGEST_STANDFIRST
          && line.endsSentence()
          && !SENTENCE_WITHIN.matcher(line.string()).find();
    }

    /** The line that says what the title is known to be; -1 where none does. */
    private int lineOf(String title) {
      String wanted = Phrases.normal(title);
      for (int i = 0; i < Math.min(lines.size(), LONGEST_HEAD); i++) {
        String normal = Phrases.normal(lines.get(i).string());
        boolean same = wanted.startsWith(normal) && normal.length() * 5 >= wanted.length() * 3;
        if (same && !furniture.get(i)) {
          return i;
        }
      }
      return -1;
    }

    /** Short lines beside a date or byline, above the text, belong to it: a section, a place. */
    private void markShortLines(int headline) {
      for (boolean again = true; again; ) {
        again = false;
        for (int i = 0; i < firstBody; i++) {
          boolean beside = own.get(i + 1) || (i > 0 && own.get(i - 1));
          if (beside && !own.get(i) && i != headline && isShort(lines.get(i))) {
            own.set(i);
            again = true;
          }
        }
      }
    }

    private static boolean isShort(Line line) {
      return line.words() <= 4 && !line.endsSentence() && !line.string().endsWith(":");
    }
  }
}
