package org.annals.report;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.annals.date.PartialDate;
import org.annals.resource.Resources;
import org.annals.text.Span;
import org.annals.text.Text;
import org.jspecify.annotations.Nullable;

/**
 * Tells a report's own text from what its page put around it, reads its head and names its
 * language. Immutable; safe for use by many threads.
 */
public final class Marker {

  /** A shorter text is no evidence against the language that its metadata states. */
  private static final int LEAST_AGAINST_STATED = 300;

  private static final int LONGEST_SAMPLE = 40_000;

  private final Furniture furniture;
  private final HeadReader headReader;

  /** A marker with the phrases that Annals brings along. */
  public Marker() {
    this(Resources.builtIn());
  }

  /**
   * A marker that knows a user's phrases and outlets too.
   *
   * @throws org.annals.resource.ResourceException if a table of them is broken
   */
  public Marker(Resources resources) {
    Phrases phrases = new Phrases(resources);
    Outlets outlets = new Outlets(resources);
    Bylines bylines = new Bylines(phrases);
    this.furniture = new Furniture(phrases, outlets, bylines);
    this.headReader = new HeadReader(phrases, outlets, bylines);
  }

  /** Marks one report. */
  public MarkedReport mark(Report report) {
    return mark(report, List.of());
  }

  /**
   * Marks one report.
   *
   * @param notes what is known already that could not be done with it; stands first among the notes
   */
  public MarkedReport mark(Report report, List<String> notes) {
    Text text = report.text();
    List<Line> lines = Line.of(text);
    BitSet apart = furniture.find(lines);
    BitSet running = Paragraphs.runningOn(lines, apart);
    Head head = headReader.read(lines, apart, running, report.title());
    apart.or(head.furniture());
    Blocks blocks = new Blocks(text, lines, apart, running, head.headline(), furniture);
    List<String> allNotes = new ArrayList<>(notes);
    String language = language(report, blocks.blocks(), allNotes);
    return new MarkedReport(
        filled(report, head, lines, language),
        blocks.furniture(),
        blocks.blocks(),
        "en".equals(language),
        allNotes);
  }

  private static Report filled(
      Report report, Head head, List<Line> lines, @Nullable String language) {
    String title = report.title();
    if (title == null && head.headline() >= 0) {
      title = lines.get(head.headline()).string();
    }
    PartialDate published = report.published() != null ? report.published() : head.published();
    return new Report(
        report.id(),
        title,
        firstOf(report.source(), head.source(), hostOf(report.url())),
        report.url(),
        firstOf(report.author(), head.author()),
        published != null ? published : dateIn(report.url()),
        report.fetched(),
        language,
        report.text());
  }

  private static @Nullable String firstOf(@Nullable String... values) {
    for (String value : values) {
      if (value != null) {
        return value;
      }
    }
    return null;
  }

  /** Many outlets write the day into the address: /2026/01/29/. */
  private static @Nullable PartialDate dateIn(@Nullable String url) {
    return url == null
        ? null
        : Dates.find(url)
            .map(Dates.Found::date)
            .filter(date -> date.precision() == PartialDate.Precision.DAY)
            .orElse(null);
  }

  private static @Nullable String hostOf(@Nullable String url) {
    try {
      String host = url == null ? null : new URI(url).getHost();
      if (host == null || host.isEmpty()) {
        return null;
      }
      String small = host.toLowerCase(Locale.ROOT);
      return small.startsWith("www.") ? small.substring(4) : small;
    } catch (URISyntaxException unknown) {
      return null;
    }
  }

  /** The language that is stated, if the text does not clearly say another; else the text's own. */
  private static @Nullable String language(Report report, List<Block> blocks, List<String> notes) {
    String sample = sample(report.text(), blocks);
    Optional<String> found = LanguageIdentifier.identify(sample);
    String stated = LanguageIdentifier.normalized(report.language());
    boolean trusted = stated != null && sample.length() < LEAST_AGAINST_STATED;
    String language = trusted ? stated : found.orElse(stated);
    if (stated != null && !stated.equals(language)) {
      notes.add("stated to be in " + LanguageIdentifier.nameOf(stated) + ", which its text is not");
    }
    if (language == null) {
      notes.add("not analysed: language unknown");
    } else if (!language.equals("en")) {
      notes.add(
          "not analysed: the language is "
              + LanguageIdentifier.nameOf(language)
              + " ("
              + language
              + ")");
    }
    return language;
  }

  private static String sample(Text text, List<Block> blocks) {
    StringBuilder sample = new StringBuilder();
    for (Block block : blocks) {
      Span span = block.span();
      int end = Math.min(span.end(), span.begin() + LONGEST_SAMPLE);
      sample.append(text.slice(new Span(span.begin(), end))).append('\n');
      if (sample.length() >= LONGEST_SAMPLE) {
        break;
      }
    }
    return sample.toString();
  }
}
