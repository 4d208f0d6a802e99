package dev.ruwei.knowledge;

import java.util.ArrayList;
import java.util.List;

/// Reads plain text: paragraphs stand between blank lines; where there is no blank line, each line
/// is a paragraph. Nothing in it is markup.
final class PlainBlocks {
  private final List<Block> blocks = new ArrayList<>();
  private final List<String> open = new ArrayList<>();
  private int line;

  private PlainBlocks() {}

  static List<Block> read(String text) {
    var lines = PassageText.hideDamage(text).stripTrailing().lines().toList();
    var begin = lines.stream().takeWhile(String::isBlank).count();
    var each = lines.stream().skip(begin).noneMatch(String::isBlank);
    var reader = new PlainBlocks();
    for (var next : lines) {
      reader.add(next, each);
    }
    reader.close();
    return reader.blocks;
  }

  private void add(String next, boolean each) {
    if (each || next.isBlank()) {
      close();
    }
    line++;
    if (!next.isBlank()) {
      open.add(next);
    }
  }

  private void close() {
    var text = PassageText.of(String.join("\n", open));
    if (!text.text().isBlank()) {
      blocks.add(new Block.Paragraph(text, false, line - open.size() + 1, open.size()));
    }
    open.clear();
  }
}
