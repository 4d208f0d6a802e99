package dev.ruwei.repair;

import java.util.BitSet;

/// Which places of a text are code: fenced blocks, lines between backticks or with the look of a
/// programming language.
final class CodeLines {
  private static final String FENCE = "```";
  private static final String[] SIGNS = {
    "`", "();", "){", ") {", "{\"", "\":", "={", "=>", "==", "</", "/>", "#include"
  };
  private final BitSet places = new BitSet();

  private CodeLines() {}

  static CodeLines of(String text) {
    var code = new CodeLines();
    var fenced = false;
    for (var start = 0; start < text.length(); ) {
      var newLine = text.indexOf('\n', start);
      var end = newLine < 0 ? text.length() : newLine + 1;
      var line = text.substring(start, end);
      var fence = line.stripLeading().startsWith(FENCE);
      if (fenced || fence || looksLikeCode(line)) {
        code.places.set(start, end);
      }
      fenced ^= fence;
      start = end;
    }
    return code;
  }

  boolean contains(int place) {
    return places.get(place);
  }

  private static boolean looksLikeCode(String line) {
    for (var sign : SIGNS) {
      if (line.contains(sign)) {
        return true;
      }
    }
    return false;
  }
}
