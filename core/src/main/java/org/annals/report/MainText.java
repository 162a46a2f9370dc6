package org.annals.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/**
 * Finds the main text of a page: the element in which paragraphs of running text are densest, less
 * what is in it but no part of it.
 */
final class MainText {

  private static final String NEVER_TEXT =
      "script,style,noscript,template,select,textarea,input,svg,iframe,object,embed,video,audio,canvas,"
          + "nav,aside,footer,button,dialog,menu,[role=navigation],[role=complementary],[role=banner],"
          + "[role=contentinfo],[role=dialog]";

  /** Elements that are no article, unless a page puts most of its text into one. */
  private static final String SELDOM_TEXT =
      "form,[hidden],[aria-hidden=true],[style~=display\\s*:\\s*none]";

  /** Words that pages give to what is around an article. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?:^|[-_\\s])(?:comments?|disqus|related|recommend\\w*|share|sharing|social|newsletter|promo\\w*|sidebar|advert\\w*"
              + "|ad|ads|sponsor\\w*|breadcrumbs?|byline|author|authors|author-?bio|bio|tags?|taglist|topics|popular|trending|most-?read"
              + "|more-?(?:on|from|stories|news)|read-?(?:more|next)|also-?read|cookie\\w*|consent|subscribe\\w*|subscription"
              + "|paywall|signup|sign-?up|login|menu|navbar|nav|navigation|toolbar|footer|masthead|outbrain|taboola"
              + "|widget|popup|modal|banner|pagination|pager|print|meta|metadata|dateline|timestamp|credits?|copyright"
              + "|hidden|visually-?hidden|screen-?reader\\w*|sr-only|jump|skip|rating|poll|donat\\w*)(?:$|[-_\\s])");

  private static final Pattern ARTICLE_NAME =
      Pattern.compile("article|story|post|entry|content|body|main|text|page");

  private static final Set<String> PARTS =
      Set.of(
          "p",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "li",
          "blockquote",
          "pre",
          "td",
          "th",
          "dt",
          "dd",
          "div",
          "section",
          "article",
          "main",
          "ul",
          "ol",
          "table",
          "tr",
          "figure",
          "figcaption",
          "br",
          "hr",
          "header",
          "body",
          "dl",
          "center");

  private static final int SHORTEST_PARAGRAPH = 25;
  private static final double MOST_LINKS = 0.5;

  private MainText() {}

  /**
   * The main text, a line for each paragraph.
   *
   * @param title of the page, which is left out of its text
   */
  static String of(Document page, @Nullable String title) {
    Element body = page.body().clone();
    body.select(NEVER_TEXT).remove();
    removeAround(body);
    Element main = densest(body);
    removeLists(main);
    return lines(main, title);
  }

  private static void removeAround(Element body) {
    List<Element> around = new ArrayList<>(body.select(SELDOM_TEXT));
    int whole = body.text().length();
    for (Element element : body.getAllElements()) {
      String tag = element.normalName();
      String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
      boolean frame = tag.equals("body") || tag.equals("article") || tag.equals("main");
      if (!frame && AROUND.matcher(names).find()) {
        around.add(element);
      }
    }
    for (Element element : around) {
      if (element.parent() != null && element.text().length() * 2 < whole) {
        element.remove();
      }
    }
  }

  /** The element whose own paragraphs, and in part those of its children, hold most text. */
  private static Element densest(Element body) {
    Map<Element, Double> scores = new HashMap<>();
    List<Element> order = new ArrayList<>();
    for (Element part : body.select("p,pre,blockquote,td,div,li")) {
      int length = ownText(part);
      if (length < SHORTEST_PARAGRAPH || linkShare(part) > MOST_LINKS) {
        continue;
      }
      double score = 1 + Math.min(length / 100.0, 6);
      Element up = part.normalName().equals("div") ? part : part.parent();
      double share = 1;
      for (int level = 0; up != null && level < 4; level++, up = up.parent()) {
        if (!scores.containsKey(up)) {
          scores.put(up, nameBonus(up));
          order.add(up);
        }
        scores.merge(up, score * share, Double::sum);
        share = level == 0 ? 0.6 : share / 2;
      }
    }
    Element best = body;
    double most = 0;
    for (Element candidate : order) {
      double score = scores.getOrDefault(candidate, 0.0) * (1 - linkShare(candidate));
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return best;
  }

  private static double nameBonus(Element element) {
    String tag = element.normalName();
    if (tag.equals("article") || element.attr("itemprop").equals("articleBody")) {
      return 8;
    }
    String names = (element.className() + " " + element.id()).toLowerCase(Locale.ROOT);
    return tag.equals("main") || ARTICLE_NAME.matcher(names).find() ? 3 : 0;
  }

  /** Characters of an element outside the parts within it. */
  private static int ownText(Element element) {
    int length = 0;
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode text) {
        length += text.text().strip().length();
      } else if (child instanceof Element inner && !PARTS.contains(inner.normalName())) {
        length += inner.text().length();
      }
    }
    return length;
  }

  private static double linkShare(Element element) {
    int length = element.text().length();
    if (length == 0) {
      return 0;
    }
    int linked = 0;
    for (Element link : element.select("a[href]")) {
      linked += link.text().length();
    }
    return Math.min(1, (double) linked / length);
  }

  /** Lists and boxes that are little else than links. */
  private static void removeLists(Element main) {
    for (Element box : main.select("ul,ol,div,section,table,dl")) {
      if (box != main && box.parent() != null && linkShare(box) > 0.7 && ownText(box) < 80) {
        box.remove();
      }
    }
  }

  private static String lines(Element main, @Nullable String title) {
    Lines lines = new Lines(title);
    main.traverse(lines);
    return lines.text();
  }

  /** Writes a line for each part. */
  private static final class Lines implements NodeVisitor {

    private final StringBuilder all = new StringBuilder();
    private final StringBuilder line = new StringBuilder();
    private final String title;
    private int preformatted;

    private Lines(@Nullable String title) {
      this.title = title == null ? "" : Phrases.normal(title);
    }

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode text) {
        line.append(preformatted > 0 ? text.getWholeText() : text.text());
      } else if (node instanceof Element element && PARTS.contains(element.normalName())) {
        if (element.normalName().equals("td") || element.normalName().equals("th")) {
          line.append(' ');
        } else {
          end();
        }
        preformatted += element.normalName().equals("pre") ? 1 : 0;
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element && PARTS.contains(element.normalName())) {
        String name = element.normalName();
        preformatted -= name.equals("pre") ? 1 : 0;
        if (!name.equals("td") && !name.equals("th")) {
          end();
        }
      }
    }

    private void end() {
      for (String part : line.toString().split("\\R")) {
        String clean = part.strip().replaceAll("[\\s\\u00A0]+", " ");
        if (!clean.isEmpty() && !(all.length() < 400 && Phrases.normal(clean).equals(title))) {
          all.append(clean).append('\n');
        }
      }
      line.setLength(0);
    }

    private String text() {
      end();
      return all.toString().strip();
    }
  }
}
