package dev.ruwei.knowledge;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/// The text of a Markdown block without its markup: links keep their text, images their alternative
/// text, HTML tags go.
///
/// Walks without recursion, for a line can nest thousands of emphases.
final class InlineText {
  private static final Pattern TABLE_RULE = Pattern.compile("[-|: \\t]+");

  private InlineText() {}

  static String of(Node block) {
    var text = new StringBuilder();
    for (@Nullable Node node = block.getFirstChild(); node != null; node = after(node, block)) {
      text.append(own(node));
    }
    return isTable(text.toString()) ? cells(text.toString()) : text.toString();
  }

  private static String own(Node node) {
    return switch (node) {
      case Text text -> text.getLiteral();
      case Code code -> code.getLiteral();
      case SoftLineBreak _, HardLineBreak _ -> "\n";
      case HtmlInline html ->
          html.getLiteral().toLowerCase(Locale.ROOT).startsWith("<br") ? "\n" : "";
      default -> "";
    };
  }

  private static @Nullable Node after(Node node, Node root) {
    if (node.getFirstChild() != null) {
      return node.getFirstChild();
    }
    var climbing = node;
    while (climbing.getNext() == null && !climbing.getParent().equals(root)) {
      climbing = climbing.getParent();
    }
    return climbing.getNext();
  }

  private static boolean isTable(String text) {
    var rows = text.split("\n", 3);
    return rows.length > 1
        && rows[0].contains("|")
        && rows[1].contains("|")
        && rows[1].contains("-")
        && TABLE_RULE.matcher(rows[1]).matches();
  }

  private static String cells(String table) {
    return table
        .lines()
        .filter(row -> !TABLE_RULE.matcher(row).matches())
        .map(row -> row.strip().replaceAll("^\\||\\|$", "").strip())
        .collect(Collectors.joining("; "));
  }
}
