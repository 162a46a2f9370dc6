package org.annals.brief;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.annals.country.Countries;
import org.annals.resource.ResourceException;
import org.annals.resource.Resources;

/**
 * Writes findings as a brief that an analyst can hand to a colleague: for each story what happened,
 * what was said by whom, where the accounts differ, who took text from whom, what holds, and the
 * sentences that all of it rests on.
 *
 * <p>The same findings give the same characters. Immutable; safe for use by many threads.
 */
public final class Brief {

  private static final String STYLE = "brief/brief.css";

  private final DocumentMaker documents;
  private final String style;

  private Brief(DocumentMaker documents, String style) {
    this.documents = documents;
    this.style = style;
  }

  /**
   * Reads the tables of words.
   *
   * @throws ResourceException if one is broken
   */
  public static Brief load(Resources resources) {
    Wording wording = Wording.load(resources);
    SectionMaker sections =
        new SectionMaker(
            wording,
            VerbPhrases.load(resources),
            WordForms.load(resources),
            Countries.load(resources));
    return new Brief(new DocumentMaker(wording, sections), style(resources));
  }

  private static String style(Resources resources) {
    List<Resources.Source> sources = resources.sources(STYLE);
    Resources.Source last = sources.get(sources.size() - 1);
    try (InputStream stream = last.open()) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failed) {
      throw new ResourceException(
          last.description() + " cannot be read: " + failed.getMessage(), failed);
    }
  }

  /** The brief in CommonMark, lines ending in a line feed; readable on a terminal as it is. */
  public String markdown(Findings findings) {
    return MarkdownBrief.of(documents.document(findings));
  }

  /**
   * The brief as one self-contained HTML file, lines ending in a line feed, to be kept in UTF-8.
   */
  public String html(Findings findings) {
    return HtmlBrief.of(documents.document(findings), style);
  }
}
