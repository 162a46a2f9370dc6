package org.annals.brief;

import org.annals.brief.StorySection.Numbers;
import org.annals.brief.StorySection.ReportSources;
import org.jspecify.annotations.Nullable;

/**
 * Writes a brief as one HTML file that needs nothing beside it and runs no script. All text is
 * escaped; the page's own policy forbids scripts and anything from elsewhere.
 */
final class HtmlBrief {

  private final StringBuilder out = new StringBuilder();

  private HtmlBrief() {}

  /**
   * Writes it.
   *
   * @param style the style sheet; trusted
   */
  static String of(BriefDocument document, String style) {
    HtmlBrief brief = new HtmlBrief();
    brief.head(document, style);
    brief.body(document);
    return brief.out.toString();
  }

  private void head(BriefDocument document, String style) {
    line("<!DOCTYPE html>");
    line("<html lang=\"en\">");
    line("<head>");
    line("<meta charset=\"utf-8\">");
    line(
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none';"
            + " style-src 'unsafe-inline'\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line("<meta name=\"referrer\" content=\"no-referrer\">");
    line("<title>" + escaped(document.title()) + "</title>");
    line("<style>");
    out.append(style.stripTrailing()).append('\n');
    line("</style>");
    line("</head>");
  }

  private void body(BriefDocument document) {
    line("<body>");
    line("<h1>" + escaped(document.title()) + "</h1>");
    if (document.sections().size() > 1) {
      contents(document);
    }
    for (int i = 0; i < document.sections().size(); i++) {
      section(document.sections().get(i), i + 1, document.labels());
    }
    if (document.closing() != null) {
      line("<footer>" + escaped(document.closing()) + "</footer>");
    }
    line("</body>");
    line("</html>");
  }

  private void contents(BriefDocument document) {
    line("<nav aria-label=\"" + escaped(document.labels().contents()) + "\">");
    line("<ol>");
    for (int i = 0; i < document.sections().size(); i++) {
      StorySection section = document.sections().get(i);
      line(
          ("<li><a href=\"#story-" + (i + 1) + "\" dir=\"auto\">" + escaped(section.title()))
              + ("</a> <span class=\"quiet\">" + escaped(section.summary()) + "</span></li>"));
    }
    line("</ol>");
    line("</nav>");
  }

  private void section(StorySection section, int number, BriefDocument.Labels labels) {
    line("<section id=\"story-" + number + "\">");
    line("<h2 dir=\"auto\">" + escaped(section.title()) + "</h2>");
    out.append("<p class=\"byline\">").append(escaped(String.join(" · ", section.byline())));
    out.append(link(section.url(), labels));
    line("</p>");
    for (String remark : section.remarks()) {
      line("<p class=\"note\">" + escaped(labels.note() + ": " + remark) + "</p>");
    }
    Numbers numbers = section.numbers();
    section.groups().forEach(group -> group(numbers, group));
    sources(section, labels);
    line("</section>");
  }

  private static String link(@Nullable String url, BriefDocument.Labels labels) {
    return url == null
        ? ""
        : " · <a rel=\"noopener noreferrer nofollow\" href=\""
            + escaped(url)
            + "\">"
            + escaped(labels.link())
            + "</a>";
  }

  private void group(Numbers numbers, Group group) {
    line("<h3>" + escaped(group.heading()) + "</h3>");
    line("<ul>");
    group.lines().forEach(told -> told(numbers, told));
    line("</ul>");
  }

  private void told(Numbers numbers, Line told) {
    out.append("<li>");
    told.phrases().forEach(phrase -> out.append(written(phrase)));
    for (int number : numbers.of(told)) {
      out.append(" <a class=\"ref\" href=\"#source-").append(number).append("\">[");
      out.append(number).append("]</a>");
    }
    if (!told.inner().isEmpty()) {
      line("");
      line("<ul>");
      told.inner().forEach(inner -> told(numbers, inner));
      line("</ul>");
    }
    line("</li>");
  }

  private static String written(Phrase phrase) {
    String text = escaped(phrase.text());
    return switch (phrase.style()) {
      case PLAIN -> text;
      case STRONG -> "<strong>" + text + "</strong>";
      case QUIET -> "<span class=\"quiet\">" + text + "</span>";
    };
  }

  private void sources(StorySection section, BriefDocument.Labels labels) {
    if (section.sources().isEmpty()) {
      return;
    }
    line("<h3>" + escaped(labels.sources()) + "</h3>");
    section.sources().forEach(report -> report(report, labels));
  }

  private void report(ReportSources report, BriefDocument.Labels labels) {
    String heading = report.heading();
    if (heading != null) {
      line(
          "<p class=\"report\" dir=\"auto\">"
              + escaped(heading)
              + link(report.url(), labels)
              + "</p>");
    }
    if (report.sentences().isEmpty()) {
      return;
    }
    line("<ul class=\"sources\">");
    for (Source source : report.sentences()) {
      String where = source.span().begin() + "–" + source.span().end();
      line(
          ("<li id=\"source-" + source.number() + "\">[" + source.number() + "] <cite>")
              + (escaped(source.report()) + "</cite> " + where + ": <q dir=\"auto\">")
              + (escaped(source.text()) + "</q></li>"));
    }
    line("</ul>");
  }

  private void line(String line) {
    out.append(line).append('\n');
  }

  /** Text that is never taken for markup, in an element or in a quoted attribute. */
  static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;")
        .replace("'", "&#39;");
  }
}
