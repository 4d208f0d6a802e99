package dev.ruwei.repair;

import java.util.ArrayList;
import java.util.List;

/// Full-width Latin letters and digits in a text that else writes them half-width.
///
/// They say the same (Unicode Standard Annex 11 and the compatibility mappings of U+FF01 to
/// U+FF5E). A text that writes most of its letters and digits full-width does so on purpose and
/// stays: the half-width ones must be ten times as many.
final class FullWidthLetters {
  private static final int RATIO = 10;
  private static final int OFFSET = 0xfee0;

  private FullWidthLetters() {}

  static List<Edit> find(String text) {
    var edits = new ArrayList<Edit>();
    var half = 0;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      half += c < 0x80 && Character.isLetterOrDigit(c) ? 1 : 0;
      if (isFullWidth(c)) {
        edits.add(new Edit(i, i + 1, String.valueOf((char) (c - OFFSET))));
      }
    }
    return edits.size() * RATIO <= half ? edits : List.of();
  }

  private static boolean isFullWidth(char c) {
    return (c >= '０' && c <= '９') || (c >= 'Ａ' && c <= 'Ｚ') || (c >= 'ａ' && c <= 'ｚ');
  }
}
