package dev.ruwei.knowledge;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/// Reads Markdown: headings of the document, and every paragraph, bullet, table, block of code or
/// of HTML as one paragraph.
final class MarkdownBlocks {
  private static final Parser PARSER =
      Parser.builder()
          .includeSourceSpans(IncludeSourceSpans.BLOCKS)
          .inlineParserFactory(BoundedInlines::new)
          .build();
  private static final Pattern HEADING_ID = Pattern.compile("\\{#([^{}]*)}\\s*$");

  private final int firstLine;
  private final List<Block> blocks = new ArrayList<>();

  private MarkdownBlocks(int firstLine) {
    this.firstLine = firstLine;
  }

  /// The blocks below the front matter; none where the log then refuses the file.
  static List<Block> read(FrontMatter file, FaultLog log) {
    var reader = new MarkdownBlocks(file.bodyLine());
    try {
      reader.addAll(PARSER.parse(PassageText.hideDamage(file.body())));
    } catch (BoundedInlines.CostlyMarkupException e) {
      log.refuse(
          file.bodyLine() + e.lineIndex(),
          "a paragraph has more markup than can be read in good time",
          "Break it into paragraphs, or save the file as .txt");
    }
    return reader.blocks;
  }

  private void addAll(Node document) {
    for (@Nullable Node node = document.getFirstChild(); node != null; node = after(node)) {
      add(node);
    }
  }

  private void add(Node node) {
    switch (node) {
      case org.commonmark.node.Heading heading -> addHeading(heading);
      case org.commonmark.node.Paragraph paragraph ->
          addParagraph(paragraph, InlineText.of(paragraph));
      case FencedCodeBlock code -> addParagraph(code, code.getLiteral());
      case IndentedCodeBlock code -> addParagraph(code, code.getLiteral());
      case HtmlBlock html -> addParagraph(html, HtmlText.of(html.getLiteral()));
      default -> {}
    }
  }

  /// A heading inside a quotation or a list opens no section.
  private void addHeading(org.commonmark.node.Heading heading) {
    var text = PassageText.of(InlineText.of(heading)).text();
    if (!(heading.getParent() instanceof Document)) {
      addParagraph(heading, text);
      return;
    }
    var id = HEADING_ID.matcher(text);
    var found = id.find();
    blocks.add(
        new Block.Heading(
            heading.getLevel(),
            found ? text.substring(0, id.start()).strip() : text,
            found ? id.group(1) : null,
            lineOf(heading)));
  }

  private void addParagraph(Node node, String lines) {
    var text = PassageText.of(lines);
    if (!text.text().isBlank()) {
      var height = Math.max(1, node.getSourceSpans().size());
      blocks.add(new Block.Paragraph(text, isBullet(node), lineOf(node), height));
    }
  }

  private static boolean isBullet(Node node) {
    return node.getParent() instanceof ListItem item
        && node.equals(item.getFirstChild())
        && item.getParent().getParent() instanceof Document;
  }

  private int lineOf(Node node) {
    var spans = node.getSourceSpans();
    return spans.isEmpty() ? firstLine : firstLine + spans.getFirst().getLineIndex();
  }

  /// The next block in reading order; without recursion, for quotations can nest deeply.
  private static @Nullable Node after(Node node) {
    if (isContainer(node) && node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    @Nullable Node climbing = node;
    while (climbing != null && climbing.getNext() == null) {
      climbing = climbing.getParent();
    }
    return climbing == null ? null : climbing.getNext();
  }

  private static boolean isContainer(Node node) {
    return !(node instanceof org.commonmark.node.Heading
        || node instanceof org.commonmark.node.Paragraph
        || node instanceof LinkReferenceDefinition);
  }
}
