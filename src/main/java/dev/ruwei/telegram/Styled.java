package dev.ruwei.telegram;

import dev.ruwei.text.Span;
import java.util.List;

/// A text with its marks, in order; no two of them overlap.
record Styled(String text, List<Mark> marks) {
  Styled {
    marks = List.copyOf(marks);
  }

  static Styled plain(String text) {
    return new StyledText().add(text).styled();
  }

  /// A part of it, with the parts of the marks that lie there.
  Styled cut(Span piece) {
    return new Styled(
        piece.cut(text),
        marks.stream()
            .filter(mark -> mark.range().overlaps(piece))
            .map(mark -> mark.within(piece))
            .toList());
  }
}
