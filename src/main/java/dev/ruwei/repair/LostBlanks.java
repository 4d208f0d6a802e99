package dev.ruwei.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/// The blank behind a bullet that became `?`: a blank that an encoding does not have, as U+00A0 in
/// GBK, is written so.
///
/// A line cannot begin with a bullet and a question mark, so that something was lost there; it was
/// a blank where that is what stands behind the same bullet in all other lines, at least three.
final class LostBlanks {
  private static final int ENOUGH = 3;
  private static final Pattern LOST =
      Pattern.compile("(?m)^([–—•·*-])[?\ufffd](?=[\\p{L}\\p{N}“《])");

  private LostBlanks() {}

  static List<Edit> find(String text) {
    var edits = new ArrayList<Edit>();
    var blank = new HashMap<String, Boolean>();
    var lost = LOST.matcher(text);
    while (lost.find()) {
      if (blank.computeIfAbsent(lost.group(1), bullet -> blankElsewhere(text, bullet))) {
        edits.add(new Edit(lost.end() - 1, lost.end(), " "));
      }
    }
    return edits;
  }

  private static boolean blankElsewhere(String text, String bullet) {
    return Pattern.compile("(?m)^" + Pattern.quote(bullet) + "[ \u00a0](?=\\S)")
            .matcher(text)
            .results()
            .limit(ENOUGH)
            .count()
        == ENOUGH;
  }
}
