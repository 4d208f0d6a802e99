package dev.ruwei.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/// The lines of a tree of HTML: headings, paragraphs, items and rows of tables.
final class HtmlLines implements NodeVisitor {
  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "nobr", "q", "ruby", "rb", "s",
          "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
          "wbr");
  private static final String BLOCKS =
      "p, div, ul, ol, dl, table, h1, h2, h3, h4, h5, h6, section, pre";

  /// What no cell of a table with names may hold, or its rows are no rows.
  private static final String PARTS = "ul, ol, dl, table, h1, h2, h3, h4, h5, h6, pre";

  private static final String HEADINGS = "h1, h2, h3, h4, h5, h6";

  /// Stands for a line break that is meant.
  private static final char BREAK = '\u2028';

  private static final String WIDE = "[\\p{IsHan}\u3001-\u303f\uff01-\uff65]";

  /// Where only the source breaks a line Chinese sets no blank.
  private static final Pattern CHINESE_BREAK =
      Pattern.compile("(?<=" + WIDE + ")[ \\t]*\\n\\s*(?=" + WIDE + ")");

  private static final Pattern BLANKS = Pattern.compile("[\\s\u00a0]+");

  private final List<Line> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final int place;
  private final Growth growth;

  /// The tables that are open.
  private final Map<Element, TableRows> tables = new LinkedHashMap<>();

  /// The texts of the cells of the row before the one that is read.
  private final List<String> cells = new ArrayList<>();

  private Element block;
  private int number;
  private @Nullable Element row;
  private @Nullable Element lastItem;

  private HtmlLines(Element root, int place, Growth growth) {
    this.block = root;
    this.place = place;
    this.growth = growth;
  }

  /// @param place the number that all lines get; 0 for the line of the source
  static List<Line> of(Element root, int place, Growth growth) {
    var lines = new HtmlLines(root, place, growth);
    root.traverse(lines);
    lines.flush();
    lines.tables.values().forEach(table -> lines.lines.addAll(table.end()));
    return lines.lines;
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode words) {
      append(words);
    } else if (node instanceof Element element) {
      open(element, element.normalName());
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element element) {
      if (element.equals(row)) {
        endRow(element);
      } else if (row == null && isBlock(element)) {
        endBlock(element);
      } else if (row != null && isBlock(element)) {
        text.append(' ');
      }
    }
  }

  private void endBlock(Element element) {
    flush();
    var table = tables.remove(element);
    if (table != null) {
      lines.addAll(table.end());
    }
    block = element.parent() == null ? element : element.parent();
  }

  private void append(TextNode words) {
    var whole = words.getWholeText();
    if (!whole.isBlank() && number == 0) {
      number = place > 0 ? place : lineOf(words, whole);
    }
    text.append(inPre() ? whole.replace('\n', BREAK) : whole);
  }

  private boolean inPre() {
    return row == null && block.closest("pre") != null;
  }

  /// A text may begin with line breaks that belong to the layout of the source.
  private static int lineOf(TextNode words, String whole) {
    var blank = whole.substring(0, whole.length() - whole.stripLeading().length());
    var breaks = (int) blank.chars().filter(c -> c == '\n').count();
    return Math.max(0, words.sourceRange().start().lineNumber()) + breaks;
  }

  private void open(Element element, String name) {
    if (row != null) {
      openInRow(element, name);
    } else if (name.equals("br")) {
      text.append(BREAK);
    } else if (name.equals("tr") && isRow(element)) {
      flush();
      row = element;
    } else if (isBlock(element)) {
      flush();
      block = element;
    }
  }

  private void openInRow(Element element, String name) {
    if (name.equals("td") || name.equals("th")) {
      endCell();
    } else if (name.equals("br") || isBlock(element)) {
      text.append(' ');
    }
  }

  private void endCell() {
    cells.add(words(text.toString()));
    text.setLength(0);
  }

  /// A row of paragraphs is layout, unless its table names columns.
  private boolean isRow(Element element) {
    return element.select(BLOCKS).isEmpty()
        || ((isHead(element) || table(element).named()) && element.select(PARTS).isEmpty());
  }

  private static boolean isHead(Element row) {
    var parent = row.parent();
    return (parent != null && parent.normalName().equals("thead"))
        || (row.select("> td").isEmpty() && !row.select("> th").isEmpty());
  }

  private TableRows table(Element row) {
    var table = row.closest("table");
    return tables.computeIfAbsent(table == null ? row : table, _ -> new TableRows(growth));
  }

  /// What stands before the first cell is none.
  private void endRow(Element element) {
    endCell();
    var read = new ArrayList<TableGrid.Cell>();
    for (var cell : element.select("> td, > th")) {
      read.add(
          new TableGrid.Cell(
              cells.get(read.size() + 1), span(cell, "colspan"), span(cell, "rowspan"), false));
    }
    lines.addAll(table(element).row(read, isHead(element), number));
    cells.clear();
    number = 0;
    row = null;
  }

  private static int span(Element cell, String attribute) {
    var value = cell.attr(attribute).strip();
    return value.matches("\\d{1,5}") ? Integer.parseInt(value) : 1;
  }

  private static boolean isBlock(Element element) {
    return !INLINE.contains(element.normalName()) && !element.normalName().equals("br");
  }

  private void flush() {
    var first = true;
    for (var part : text.toString().split(String.valueOf(BREAK), -1)) {
      var words = words(part);
      if (!words.isEmpty()) {
        lines.add(first ? line(words) : Line.text(words, number, false));
        first = false;
      }
    }
    text.setLength(0);
    number = 0;
  }

  private Line line(String words) {
    var heading = block.closest(HEADINGS);
    if (heading != null) {
      return new Line(Line.Kind.HEADING, heading.normalName().charAt(1) - '0', words, number, true);
    }
    var item = block.closest("li");
    var begins = item != null && !item.equals(lastItem);
    lastItem = begins ? item : lastItem;
    return new Line(begins ? Line.Kind.ITEM : Line.Kind.PARAGRAPH, 0, words, number, true);
  }

  /// A text with the blanks that people see.
  static String words(String text) {
    return BLANKS.matcher(CHINESE_BREAK.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }
}
