package org.annals.report;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.annals.text.Span;
import org.annals.text.Text;

/** Puts the lines of a report together: furniture here, headline, headings and paragraphs there. */
final class Blocks {

  private static final int LONGEST_HEADING = 12;

  private final Text text;
  private final List<Line> lines;
  private final BitSet apart;
  private final BitSet running;
  private final int headline;
  private final Furniture photos;
  private final List<Span> furniture = new ArrayList<>();
  private final List<Block> blocks = new ArrayList<>();

  Blocks(
      Text text, List<Line> lines, BitSet apart, BitSet running, int headline, Furniture photos) {
    this.text = text;
    this.lines = lines;
    this.apart = apart;
    this.running = running;
    this.headline = headline;
    this.photos = photos;
    for (int i = 0; i < lines.size(); i = add(i)) {
      // each call takes the lines of one block
    }
  }

  List<Span> furniture() {
    return furniture;
  }

  List<Block> blocks() {
    return blocks;
  }

  /** Adds what begins at a line; the index of the line behind it. */
  private int add(int first) {
    if (apart.get(first)) {
      furniture.add(lines.get(first).span());
      return first + 1;
    }
    int last = first;
    while (running.get(last) && last + 1 < lines.size() && !apart.get(last + 1)) {
      last++;
    }
    Span span = lines.get(first).span().cover(lines.get(last).span());
    Block.Kind kind = kind(first, last);
    addWithoutCredit(kind, behindDateline(kind, span, lines.get(first)), lines.get(last));
    return last + 1;
  }

  /** Makes a block of the dateline that the report's text begins with; the span behind it. */
  private Span behindDateline(Block.Kind kind, Span span, Line first) {
    boolean opening =
        kind == Block.Kind.PARAGRAPH
            && blocks.stream().noneMatch(block -> block.kind() == Block.Kind.PARAGRAPH);
    Optional<Dateline.Found> dateline = opening ? Dateline.of(first.string()) : Optional.empty();
    if (dateline.isEmpty()) {
      return span;
    }
    int length = first.string().codePointCount(0, dateline.get().length());
    int behind = first.string().codePointCount(0, dateline.get().behind());
    blocks.add(new Block(Block.Kind.DATELINE, new Span(span.begin(), span.begin() + length)));
    return new Span(span.begin() + behind, span.end());
  }

  private void addWithoutCredit(Block.Kind kind, Span span, Line last) {
    int credit = photos.photoCredit(last.string());
    if (credit == 0 || credit == last.string().length()) {
      blocks.add(new Block(kind, span));
      return;
    }
    int begin = last.span().begin() + last.string().codePointCount(0, credit);
    blocks.add(new Block(kind, new Span(span.begin(), begin)));
    Span bracket = new Span(begin, span.end());
    int spaces = (int) text.slice(bracket).codePoints().takeWhile(Character::isWhitespace).count();
    furniture.add(new Span(begin + spaces, span.end()));
  }

  private Block.Kind kind(int first, int last) {
    if (first == headline) {
      return Block.Kind.HEADLINE;
    }
    return first == last && isHeading(first) ? Block.Kind.HEADING : Block.Kind.PARAGRAPH;
  }

  /** A short line without a full stop above running text. */
  private boolean isHeading(int i) {
    Line line = lines.get(i);
    String string = line.string();
    boolean plain =
        line.words() <= LONGEST_HEADING
            && string.length() <= 120
            && ".,;:!".indexOf(string.charAt(string.length() - 1)) < 0
            && !(line.endsSentence() && !string.endsWith("?"))
            && !line.isItem()
            && photos.photoCredit(string) == string.length()
            && !line.beginsSmall();
    int next = i + 1;
    while (next < lines.size() && apart.get(next)) {
      next++;
    }
    return plain && next < lines.size() && (lines.get(next).isBody() || running.get(next));
  }
}
