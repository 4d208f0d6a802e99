package dev.ruwei.documents;

import java.util.ArrayList;
import java.util.List;
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
  private Element block;
  private int number;
  private @Nullable Element row;
  private @Nullable Element lastItem;

  private HtmlLines(Element root, int place) {
    this.block = root;
    this.place = place;
  }

  /// @param place the number that all lines get; 0 for the line of the source
  static List<Line> of(Element root, int place) {
    var lines = new HtmlLines(root, place);
    root.traverse(lines);
    lines.flush();
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
    if (node.equals(row)) {
      flush();
      row = null;
    }
    if (row == null && node instanceof Element element && isBlock(element)) {
      flush();
      block = element.parent() == null ? element : element.parent();
    }
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
      text.append(name.equals("td") || name.equals("th") ? "\t" : name.equals("br") ? " " : "");
    } else if (name.equals("br")) {
      text.append(BREAK);
    } else if (name.equals("tr") && element.select(BLOCKS).isEmpty()) {
      flush();
      row = element;
    } else if (isBlock(element)) {
      flush();
      block = element;
    }
  }

  private static boolean isBlock(Element element) {
    return !INLINE.contains(element.normalName()) && !element.normalName().equals("br");
  }

  private void flush() {
    var first = true;
    for (var part : text.toString().split(String.valueOf(BREAK), -1)) {
      var words = row == null ? words(part) : cells(part);
      if (!words.isEmpty()) {
        lines.add(first ? line(words) : Line.text(words, number, false));
        first = false;
      }
    }
    text.setLength(0);
    number = 0;
  }

  private Line line(String words) {
    if (row != null) {
      return new Line(Line.Kind.ROW, 0, words, number, true);
    }
    var heading = block.closest(HEADINGS);
    if (heading != null) {
      return new Line(Line.Kind.HEADING, heading.normalName().charAt(1) - '0', words, number, true);
    }
    var item = block.closest("li");
    var begins = item != null && !item.equals(lastItem);
    lastItem = begins ? item : lastItem;
    return new Line(begins ? Line.Kind.ITEM : Line.Kind.PARAGRAPH, 0, words, number, true);
  }

  private static String cells(String row) {
    var cells = new ArrayList<String>();
    for (var cell : row.split("\t", -1)) {
      var words = words(cell);
      if (!words.isEmpty()) {
        cells.add(words);
      }
    }
    return String.join(" | ", cells);
  }

  /// A text with the blanks that people see.
  static String words(String text) {
    return BLANKS.matcher(CHINESE_BREAK.matcher(text).replaceAll("")).replaceAll(" ").strip();
  }
}
