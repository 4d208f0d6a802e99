package dev.ruwei.knowledge;

import org.commonmark.internal.InlineParserImpl;
import org.commonmark.node.Node;
import org.commonmark.parser.InlineParser;
import org.commonmark.parser.InlineParserContext;
import org.commonmark.parser.SourceLines;

/// Stops the reading of a document whose inline markup would take too long.
///
/// The parser looks for the end of each tag, link and code anew, so that its time can grow with the
/// square of a paragraph's length: 100,000 openings without an end took it a minute. It has no
/// public way to wrap its own inline parser, hence the import from its inside.
final class BoundedInlines implements InlineParser {
  /// Characters looked at in the worst case; some seconds of time.
  private static final long BUDGET = 2_000_000_000;

  /// Images in images are walked through again for each of them.
  private static final long IMAGE = 200;

  private final InlineParser parser;
  private long spent;

  /// For one document.
  BoundedInlines(InlineParserContext context) {
    this.parser = new InlineParserImpl(context);
  }

  @Override
  public void parse(SourceLines lines, Node block) {
    var text = lines.getContent();
    var images = text.chars().filter(c -> c == '!').count();
    var openings = text.chars().filter(c -> c == '<' || c == '[' || c == '`').count();
    spent += openings * text.length() + images * images * IMAGE;
    if (spent > BUDGET) {
      var spans = block.getSourceSpans();
      throw new CostlyMarkupException(spans.isEmpty() ? 0 : spans.getFirst().getLineIndex());
    }
    parser.parse(lines, block);
  }

  /// Says where the budget ran out.
  static final class CostlyMarkupException extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final int lineIndex;

    private CostlyMarkupException(int lineIndex) {
      this.lineIndex = lineIndex;
    }

    /// From 0, in the document.
    int lineIndex() {
      return lineIndex;
    }
  }
}
