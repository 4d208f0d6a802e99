package dev.ruwei.importing;

import dev.ruwei.documents.Line;
import java.util.List;
import java.util.stream.IntStream;

/// Finds titles in a text that has neither headings nor numbers: short lines that stand alone
/// between running text, and few enough of them.
final class LoneTitles {
  private static final int LONGEST = 60;
  private final List<Line> lines;

  LoneTitles(List<Line> lines) {
    this.lines = lines;
  }

  /// The indexes of the titles; none where they would be more than a third of the lines.
  List<Integer> find() {
    var titles = IntStream.range(0, lines.size() - 1).filter(this::isTitle).boxed().toList();
    return titles.size() * 3 <= lines.size() + 2 ? titles : List.of();
  }

  private boolean isTitle(int at) {
    var line = lines.get(at);
    var text = line.text().strip();
    return line.kind() != Line.Kind.ITEM
        && !line.ofTable()
        && line.apart()
        && lines.get(at + 1).apart()
        && Shape.titleLike(text)
        && Shape.width(text) <= LONGEST
        && !Shape.endsSentence(text)
        && !Bullets.isItem(text)
        && (at == 0
            || Shape.running(lines.get(at - 1).text())
            || Bullets.isItem(lines.get(at - 1).text()))
        && opensText(at + 1);
  }

  /// Running text, or a speaker above running text.
  private boolean opensText(int at) {
    var text = lines.get(at).text();
    return Shape.running(text)
        || (at + 1 < lines.size()
            && Speakers.of(text).isPresent()
            && Shape.running(lines.get(at + 1).text()));
  }
}
