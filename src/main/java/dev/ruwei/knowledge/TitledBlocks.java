package dev.ruwei.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A title and the blocks that are not it.
record TitledBlocks(String title, List<Block> blocks) {
  private static final int LONGEST = 40;
  private static final String ENDS = "。！？!?.；;：:，,、…";

  TitledBlocks {
    blocks = List.copyOf(blocks);
  }

  /// @param given the title of the front matter
  /// @param fileName the title where nothing in the text can be one
  static TitledBlocks of(List<Block> blocks, @Nullable String given, String fileName) {
    for (var block : blocks) {
      if (block instanceof Block.Heading heading && isTitle(heading, given)) {
        return without(block, heading.text(), blocks);
      }
      if (given != null) {
        break;
      }
    }
    if (given == null && blocks.size() > 1 && isTitle(blocks.getFirst(), blocks.get(1))) {
      var first = (Block.Paragraph) blocks.getFirst();
      return without(first, first.text().text(), blocks);
    }
    return new TitledBlocks(given == null ? fileName : given, blocks);
  }

  /// The first `#` heading; where front matter has the title already, only one that repeats it.
  private static boolean isTitle(Block.Heading heading, @Nullable String given) {
    return heading.level() == 1
        && !heading.text().isEmpty()
        && (given == null || (heading.id() == null && heading.text().equals(given)));
  }

  private static boolean isTitle(Block first, Block second) {
    return first instanceof Block.Paragraph line
        && !line.bullet()
        && line.lines() == 1
        && second.line() > line.line() + 1
        && couldBeTitle(line.text().text());
  }

  private static boolean couldBeTitle(String text) {
    return text.codePointCount(0, text.length()) <= LONGEST
        && ENDS.indexOf(text.charAt(text.length() - 1)) < 0;
  }

  private static TitledBlocks without(Block block, String title, List<Block> blocks) {
    var rest = new ArrayList<>(blocks);
    rest.remove(block);
    return new TitledBlocks(title, rest);
  }
}
