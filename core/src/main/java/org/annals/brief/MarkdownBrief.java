package org.annals.brief;

import java.util.regex.Pattern;
import org.annals.brief.StorySection.Numbers;
import org.annals.brief.StorySection.ReportSources;

/**
 * Writes a brief in CommonMark that reads well on a terminal as it is: nothing is wrapped, and only
 * what would change the meaning is escaped.
 */
final class MarkdownBrief {

  private static final Pattern SPECIAL = Pattern.compile("[\\\\`*_\\[\\]<>~|]|&(?=#?\\w+;)");
  private static final Pattern BLOCK_AT_START =
      Pattern.compile("^(?:([#+=-])|(\\d{1,9})([.)]))(?=\\s|$|[-=#+])");
  private static final String INDENT = "  ";

  private final StringBuilder out = new StringBuilder();

  private MarkdownBrief() {}

  static String of(BriefDocument document) {
    MarkdownBrief brief = new MarkdownBrief();
    brief.document(document);
    return brief.out.toString();
  }

  private void document(BriefDocument document) {
    line("# " + escaped(document.title()));
    if (document.sections().size() > 1) {
      line("");
      document.sections().forEach(this::content);
    }
    document.sections().forEach(section -> section(section, document.labels()));
    if (document.closing() != null) {
      line("");
      line("---");
      line("");
      line(atStart(document.closing()));
    }
  }

  private void content(StorySection section) {
    line("- " + atStart(section.title()) + " — " + escaped(section.summary()));
  }

  private void section(StorySection section, BriefDocument.Labels labels) {
    line("");
    line("## " + escaped(section.title()));
    line("");
    line(atStart(String.join(" · ", section.byline())));
    if (section.url() != null) {
      line("");
      line("<" + section.url() + ">");
    }
    if (!section.remarks().isEmpty()) {
      line("");
      section
          .remarks()
          .forEach(remark -> line("> " + escaped(labels.note()) + ": " + escaped(remark) + "\n>"));
      out.setLength(out.length() - ">\n".length());
    }
    Numbers numbers = section.numbers();
    section.groups().forEach(group -> group(numbers, group));
    sources(section, labels);
  }

  private void group(Numbers numbers, Group group) {
    line("");
    line("### " + escaped(group.heading()));
    line("");
    group.lines().forEach(told -> told(numbers, told, ""));
  }

  private void told(Numbers numbers, Line told, String indent) {
    StringBuilder words = new StringBuilder();
    for (Phrase phrase : told.phrases()) {
      words.append(words.isEmpty() ? first(phrase) : written(phrase));
    }
    numbers.of(told).forEach(number -> words.append(" [").append(number).append(']'));
    line(indent + "- " + words);
    told.inner().forEach(inner -> told(numbers, inner, indent + INDENT));
  }

  private static String first(Phrase phrase) {
    return phrase.style() == Phrase.Style.STRONG ? written(phrase) : atStart(phrase.text());
  }

  private static String written(Phrase phrase) {
    return switch (phrase.style()) {
      case PLAIN, QUIET -> escaped(phrase.text());
      case STRONG -> "**" + escaped(phrase.text()) + "**";
    };
  }

  private void sources(StorySection section, BriefDocument.Labels labels) {
    if (section.sources().isEmpty()) {
      return;
    }
    line("");
    line("### " + escaped(labels.sources()));
    line("");
    section.sources().forEach(this::report);
  }

  private void report(ReportSources report) {
    String heading = report.heading();
    if (heading != null) {
      String url = report.url();
      line("- " + atStart(heading) + (url == null ? "" : " <" + url + ">"));
    }
    report.sentences().forEach(source -> source(source, heading == null ? "" : INDENT));
  }

  private void source(Source source, String indent) {
    String where = source.span().begin() + "–" + source.span().end();
    String id = escaped(source.report());
    String text = escaped(source.text());
    line(indent + "- [" + source.number() + "] " + id + " " + where + ": “" + text + "”");
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  /** Text that is never taken for markup within a line. */
  static String escaped(String text) {
    return SPECIAL.matcher(text).replaceAll("\\\\$0");
  }

  /** Text that is never taken for markup, where a block of Markdown begins. */
  static String atStart(String text) {
    return BLOCK_AT_START.matcher(escaped(text)).replaceFirst("$2\\\\$1$3");
  }
}
