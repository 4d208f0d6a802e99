package dev.ruwei.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;

/// Reads a Word document (ECMA-376, WordprocessingML): headings by the outline of their styles,
/// lists, tables, and the text as it is after all changes are accepted.
final class WordDocument {
  static final String MAIN = "word/document.xml";

  /// What carries no text of the document: deleted, alternative, and codes of fields.
  private static final Set<String> SILENT =
      Set.of("w:del", "w:moveFrom", "mc:Fallback", "w:instrText", "w:delText", "w:pPr", "w:rPr");

  private final Archive archive;
  private final Xml xml;
  private final List<Line> lines = new ArrayList<>();
  private final Map<String, Integer> levels;
  private final Growth growth;
  private int number;

  private WordDocument(Archive archive, Limits limits) {
    this.archive = archive;
    this.xml = new Xml(limits);
    this.growth = new Growth(limits);
    this.levels =
        archive.text("word/styles.xml").map(xml::parse).map(WordStyles::levels).orElse(Map.of());
  }

  static Document read(Archive archive, Limits limits) {
    return new WordDocument(archive, limits).read();
  }

  private Document read() {
    var root = xml.parse(archive.text(MAIN).orElseThrow());
    var body = root.selectFirst("w|body");
    if (body != null) {
      blocks(body);
    }
    var leftOut = new ArrayList<>(archive.leftOut());
    notes(leftOut, "word/footnotes.xml", "w|footnote", "footnote");
    notes(leftOut, "word/endnotes.xml", "w|endnote", "endnote");
    notes(leftOut, "word/comments.xml", "w|comment", "comment");
    return new Document(Format.DOCX, null, Stated.NOTHING, lines, leftOut);
  }

  /// Paragraphs and tables, wherever content controls and the like wrap them.
  private void blocks(Element parent) {
    for (var child : parent.children()) {
      switch (child.tagName()) {
        case "w:p" -> paragraph(child);
        case "w:tbl" -> table(child);
        default -> {
          if (!SILENT.contains(child.tagName())) {
            blocks(child);
          }
        }
      }
    }
  }

  private void paragraph(Element paragraph) {
    number++;
    var first = true;
    for (var text : text(paragraph).split("\n", -1)) {
      if (!text.isBlank()) {
        lines.add(first ? line(paragraph, text.strip()) : Line.text(text.strip(), number, false));
        first = false;
      }
    }
  }

  private Line line(Element paragraph, String text) {
    var style = paragraph.selectFirst("> w|pPr > w|pStyle");
    var outline = paragraph.selectFirst("> w|pPr > w|outlineLvl");
    var level = style == null ? 0 : levels.getOrDefault(style.attr("w:val"), 0);
    if (outline != null) {
      level = WordStyles.level(outline);
    }
    if (level > 0) {
      return new Line(Line.Kind.HEADING, level, text, number, true);
    }
    var list = paragraph.selectFirst("> w|pPr > w|numPr > w|numId");
    var item = list != null && !list.attr("w:val").equals("0");
    return new Line(item ? Line.Kind.ITEM : Line.Kind.PARAGRAPH, 0, text, number, true);
  }

  /// A table of one column is a frame around paragraphs.
  private void table(Element element) {
    var table = new TableRows(growth);
    var rows = element.select("> w|tr");
    var heads = WordCells.heads(rows);
    for (var i = 0; i < rows.size(); i++) {
      var cells = rows.get(i).select("> w|tc");
      if (cells.size() == 1) {
        blocks(cells.getFirst());
      } else {
        lines.addAll(table.row(read(cells), i < heads, ++number));
      }
    }
    lines.addAll(table.end());
  }

  private static List<TableGrid.Cell> read(List<Element> cells) {
    return cells.stream().map(cell -> WordCells.cell(cell, HtmlLines.words(text(cell)))).toList();
  }

  private void notes(List<LeftOut> leftOut, String part, String selector, String reason) {
    archive
        .text(part)
        .map(xml::parse)
        .ifPresent(
            root ->
                root.select(selector).stream()
                    .map(note -> HtmlLines.words(text(note)))
                    .filter(text -> !text.isBlank())
                    .forEach(text -> leftOut.add(new LeftOut(0, reason, text))));
  }

  private static String text(Element element) {
    var text = new StringBuilder();
    append(element, text);
    return text.toString();
  }

  /// The depth of the tree is limited, so that this recursion is too.
  private static void append(Element element, StringBuilder text) {
    for (var child : element.children()) {
      switch (child.tagName()) {
        case "w:t" -> text.append(child.wholeText());
        case "w:tab" -> text.append(' ');
        case "w:noBreakHyphen" -> text.append('-');
        case "w:br", "w:cr" -> text.append('\n');
        case "w:r" -> {
          if (child.selectFirst("> w|rPr > w|vanish") == null) {
            append(child, text);
          }
        }
        case "w:p" -> {
          append(child, text);
          text.append('\n');
        }
        default -> {
          if (!SILENT.contains(child.tagName())) {
            append(child, text);
          }
        }
      }
    }
  }
}
