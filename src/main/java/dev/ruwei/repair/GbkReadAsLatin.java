package dev.ruwei.repair;

import java.util.ArrayList;
import java.util.List;

/// GBK that was read as Latin-1 or Windows-1252: `ÖÐÎÄ` was 中文.
///
/// In no language do many letters above ASCII stand in a row, and in pairs. The rows of a line must
/// be even, all pairs characters of GB 2312, nine in ten of them of level 1 or marks, at least
/// four, and one of the marks and words without which there is no Chinese sentence.
final class GbkReadAsLatin {
  private static final int ENOUGH = 4;
  private static final String EVERYWHERE = "，。、的一是不了在有人我他这中大来來上国國们們个個到说說和地也这這你";

  private GbkReadAsLatin() {}

  static List<Edit> find(String text) {
    var edits = new ArrayList<Edit>();
    for (var start = 0; start < text.length(); ) {
      var newLine = text.indexOf('\n', start);
      var end = newLine < 0 ? text.length() : newLine;
      line(text, start, end, edits);
      start = end + 1;
    }
    return edits;
  }

  private static void line(String text, int start, int end, List<Edit> edits) {
    var read = new StringBuilder();
    for (var i = start; i < end; i++) {
      var c = text.charAt(i);
      var high = LatinBytes.of(c);
      if (high < 0 && c >= 0x80 && c != Damages.LOST) {
        return;
      }
      if (c < 0x80) {
        read.append(c);
      } else {
        var low = i + 1 < end ? trail(text.charAt(i + 1)) : -1;
        read.append(
            Gbk.character(high >= Gbk.FIRST_LEAD && high <= Gbk.LAST_LEAD ? high : -1, low));
        i++;
      }
    }
    if (plausible(read.toString())) {
      edits.add(new Edit(start, end, read.toString()));
    }
  }

  /// A byte that can be the second one.
  private static int trail(char c) {
    var high = LatinBytes.of(c);
    var value = high >= 0 ? high : c;
    return c != Damages.LOST && value <= Gbk.LAST_LEAD && Gbk.isTrail(value) ? value : -1;
  }

  private static boolean plausible(String read) {
    var high = read.chars().filter(c -> c >= 0x80 && c != Damages.LOST).toArray();
    var usual = 0;
    var everywhere = false;
    for (var c : high) {
      usual += Gbk.isCommon((char) c) ? 1 : 0;
      everywhere |= EVERYWHERE.indexOf(c) >= 0;
    }
    return high.length >= ENOUGH && everywhere && usual * 10 >= 9 * high.length;
  }
}
