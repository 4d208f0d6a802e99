package dev.ruwei.repair;

import java.util.List;

/// What one repair did to a text.
///
/// @param name the repair's stable name, as `pinyin-notes`
/// @param count how many places it changed, at least 1
/// @param examples at most [#MOST_EXAMPLES] of them, each "before -> after", cut short
public record Repair(String name, int count, List<String> examples) {
  public static final int MOST_EXAMPLES = 3;

  public Repair {
    if (name.isBlank() || count < 1 || examples.size() > MOST_EXAMPLES) {
      throw new IllegalArgumentException("no repair: " + name + ", " + count);
    }
    examples = List.copyOf(examples);
  }
}
