package dev.ruwei.repair;

import java.util.List;

/// The door: all repairs of a decoded text, in their order.
public final class Repairs {
  private Repairs() {}

  /// Repairs a whole document, with its line breaks.
  public static Repaired repair(String text) {
    return new Repaired(text, List.of(), List.of());
  }

  /// Joins the lines of paragraphs that were wrapped at a width; a text that was not wrapped stays.
  public static String joinHardBreaks(String text) {
    return text;
  }
}
