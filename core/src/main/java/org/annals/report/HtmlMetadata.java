package org.annals.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Pattern;
import org.annals.date.PartialDate;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What a page says of its article, each in the first of several places that has it. */
record HtmlMetadata(
    @Nullable String title,
    @Nullable String source,
    @Nullable String url,
    @Nullable String author,
    @Nullable PartialDate published,
    @Nullable String language) {

  private static final ObjectMapper MAPPER = new ObjectMapper();

  /** Broken pages date themselves to the year 1. */
  private static final int EARLIEST = 1900;

  private static final Pattern BY = Pattern.compile("^(?i:by)\\s+(?=\\p{Lu})");
  private static final int MOST_NODES = 2000;
  private static final Pattern ARTICLE =
      Pattern.compile(".*(?:Article|BlogPosting|Report|Posting)$");
  private static final Pattern TITLE_END = Pattern.compile("\\s+[|–—-]\\s+[^|–—]{2,40}$");

  static HtmlMetadata of(Document page) {
    JsonNode article = article(page);
    return new HtmlMetadata(
        title(page),
        first(meta(page, "og:site_name"), text(article.path("publisher").path("name"))),
        url(page),
        author(page, article),
        published(page, article),
        language(page));
  }

  private static @Nullable String title(Document page) {
    String stated = first(meta(page, "og:title"), meta(page, "twitter:title"));
    if (stated != null) {
      return stated;
    }
    Element heading = page.selectFirst("article h1, main h1, h1");
    String shown = heading == null ? null : blankToNull(heading.text());
    return shown != null ? shown : blankToNull(TITLE_END.matcher(page.title()).replaceFirst(""));
  }

  private static @Nullable String url(Document page) {
    Element canonical = page.selectFirst("link[rel=canonical][href]");
    String stated = canonical == null ? null : canonical.attr("href").strip();
    return isPage(stated) ? stated : filter(meta(page, "og:url"));
  }

  private static @Nullable String filter(@Nullable String url) {
    return isPage(url) ? url : null;
  }

  /** Some sites name their front page on every page: that would make all of them one. */
  private static boolean isPage(@Nullable String url) {
    try {
      URI uri = url == null ? null : new URI(url);
      if (uri == null || uri.getHost() == null) {
        return false;
      }
      String path = uri.getPath();
      return (path != null && path.length() > 1) || uri.getQuery() != null;
    } catch (URISyntaxException wrong) {
      return false;
    }
  }

  private static @Nullable String author(Document page, JsonNode article) {
    JsonNode author = article.path("author");
    JsonNode one = author.isArray() ? author.path(0) : author;
    String stated = first(text(one), text(one.path("name")), meta(page, "author"));
    return stated == null || stated.contains("://") ? null : BY.matcher(stated).replaceFirst("");
  }

  private static @Nullable PartialDate published(Document page, JsonNode article) {
    Element time = page.selectFirst("article time[datetime], main time[datetime], time[datetime]");
    String[] places = {
      text(article.path("datePublished")),
      meta(page, "article:published_time"),
      meta(page, "datePublished"),
      meta(page, "date"),
      meta(page, "pubdate"),
      meta(page, "dc.date"),
      meta(page, "parsely-pub-date"),
      time == null ? null : time.attr("datetime")
    };
    for (String place : places) {
      Optional<PartialDate> date = place == null ? Optional.empty() : Dates.stated(place);
      if (date.isPresent() && date.get().year() >= EARLIEST) {
        return date.get();
      }
    }
    return null;
  }

  private static @Nullable String language(Document page) {
    Element html = page.selectFirst("html[lang]");
    return html == null ? null : blankToNull(html.attr("lang"));
  }

  private static @Nullable String meta(Document page, String name) {
    for (Element meta : page.select("meta[content]")) {
      boolean named =
          meta.attr("property").equalsIgnoreCase(name)
              || meta.attr("name").equalsIgnoreCase(name)
              || meta.attr("itemprop").equalsIgnoreCase(name);
      if (named && !meta.attr("content").isBlank()) {
        return meta.attr("content").strip();
      }
    }
    return null;
  }

  /** The first article of the page's JSON-LD; a missing node where there is none. */
  private static JsonNode article(Document page) {
    for (Element script : page.select("script[type=application/ld+json]")) {
      try {
        JsonNode found = article(MAPPER.readTree(script.data()));
        if (!found.isMissingNode()) {
          return found;
        }
      } catch (JsonProcessingException broken) {
        // many pages carry broken data beside sound data
      }
    }
    return MAPPER.missingNode();
  }

  private static JsonNode article(@Nullable JsonNode root) {
    Deque<JsonNode> open = new ArrayDeque<>();
    if (root != null) {
      open.add(root);
    }
    for (int seen = 0; !open.isEmpty() && seen < MOST_NODES; seen++) {
      JsonNode node = open.remove();
      JsonNode type = node.path("@type");
      String name = type.isArray() ? type.path(0).asText() : type.asText();
      if (ARTICLE.matcher(name).matches()) {
        return node;
      }
      if (node.isArray() || node.has("@graph")) {
        (node.isArray() ? node : node.path("@graph")).forEach(open::add);
      }
    }
    return MAPPER.missingNode();
  }

  private static @Nullable String text(JsonNode node) {
    return node.isTextual() ? blankToNull(node.asText()) : null;
  }

  private static @Nullable String first(@Nullable String... values) {
    for (String value : values) {
      if (value != null && !value.isBlank()) {
        return value.strip();
      }
    }
    return null;
  }

  private static @Nullable String blankToNull(String value) {
    return value.isBlank() ? null : value.strip();
  }
}
