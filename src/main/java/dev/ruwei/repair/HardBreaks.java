package dev.ruwei.repair;

import java.util.ArrayList;
import java.util.List;

/// Lines that were broken at a width, as mails, PDF files and old pages have them.
///
/// Such a text betrays itself: each line is as full as it can be, so that the first word of the
/// next line did not fit any more (the rule that fills lines, as in RFC 2646, 4.2); and most lines
/// end in the middle of a sentence, which lines of poems, lists, tables and dialogues do not. Of at
/// least five breaks inside paragraphs nine in ten must be so. Lines are joined without a blank
/// between Han, else with one; a word with a hyphen at the end is joined only where the text writes
/// it without hyphen elsewhere.
final class HardBreaks {
  private static final int ENOUGH = 5;
  private static final double NEARLY_ALL = 0.9;
  private static final double HALF = 0.5;
  private static final int NARROWEST = 30;
  private final String text;
  private final List<TextLine> lines;

  private HardBreaks(String text) {
    this.text = text;
    this.lines = TextLine.all(text);
  }

  static List<Edit> find(String text) {
    return new HardBreaks(text).edits();
  }

  private List<Edit> edits() {
    var breaks = breaks();
    var width = breaks.stream().mapToInt(i -> lines.get(i).width()).max().orElse(0);
    var forced = breaks.stream().filter(i -> forced(i, width)).count();
    var open = breaks.stream().filter(i -> !lines.get(i).endsSentence()).count();
    var wrapped =
        breaks.size() >= ENOUGH
            && width >= NARROWEST
            && forced >= NEARLY_ALL * breaks.size()
            && open >= HALF * breaks.size();
    return wrapped
        ? breaks.stream().filter(i -> forced(i, width)).map(this::join).toList()
        : List.of();
  }

  /// The lines with a line of the same paragraph behind them.
  private List<Integer> breaks() {
    var breaks = new ArrayList<Integer>();
    var fenced = false;
    for (var i = 0; i + 1 < lines.size(); i++) {
      fenced ^= lines.get(i).fence();
      if (!fenced && lines.get(i).flows() && lines.get(i + 1).goesOn()) {
        breaks.add(i);
      }
    }
    return breaks;
  }

  /// Whether the first word of the next line did not fit any more.
  private boolean forced(int line, int width) {
    return lines.get(line).width() + lines.get(line + 1).firstWord() > width;
  }

  private Edit join(int line) {
    var end = lines.get(line).end();
    var next = lines.get(line + 1).start();
    if (lines.get(line).endsWithHyphen()
        && known(lines.get(line).lastPart(), lines.get(line + 1))) {
      return new Edit(end - 1, next, "");
    }
    return new Edit(end, next, lines.get(line).joinsWith(lines.get(line + 1)));
  }

  private boolean known(String part, TextLine next) {
    var word = part + next.firstPart();
    return part.length() > 1 && text.contains(word);
  }
}
