package dev.ruwei.documents;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Which styles of a Word document make headings: those with an outline level, also by the style
/// that they are based on, and the title.
final class WordStyles {
  private static final int DEEPEST = 10;
  private static final int BODY = 9;
  private final Map<String, Element> styles = new HashMap<>();

  private WordStyles(Element root) {
    root.select("w|style").forEach(style -> styles.put(style.attr("w:styleId"), style));
  }

  /// The rank of each style's headings, from 1.
  static Map<String, Integer> levels(Element root) {
    var found = new WordStyles(root);
    var levels = new HashMap<String, Integer>();
    for (var id : found.styles.keySet()) {
      var level = found.level(id);
      if (level > 0) {
        levels.put(id, level);
      }
    }
    return levels;
  }

  /// The rank of an outline level, which counts from 0 and has 9 for running text.
  static int level(Element outline) {
    var value = outline.attr("w:val");
    return value.matches("[0-8]") ? Integer.parseInt(value) + 1 : 0;
  }

  private int level(String id) {
    @Nullable Element style = styles.get(id);
    for (var i = 0; style != null && i < DEEPEST; i++) {
      var level = own(style);
      if (level > 0) {
        return level < BODY + 1 ? level : 0;
      }
      var base = style.selectFirst("> w|basedOn");
      style = base == null ? null : styles.get(base.attr("w:val"));
    }
    return 0;
  }

  private static int own(Element style) {
    var outline = style.selectFirst("> w|pPr > w|outlineLvl");
    if (outline != null) {
      return level(outline);
    }
    var element = style.selectFirst("> w|name");
    var name = element == null ? "" : element.attr("w:val").toLowerCase(Locale.ROOT);
    if (name.equals("title")) {
      return 1;
    }
    return name.matches("heading [1-9]") ? name.charAt(8) - '0' : 0;
  }
}
