package dev.ruwei.importing;

import dev.ruwei.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/// Cuts very long paragraphs at the ends of sentences. A transcript without any break would
/// otherwise be one passage, and every citation would lead to all of it.
final class LongParagraphs {
  private static final int LONGEST = 1_500;
  private static final int PIECE = 600;

  private LongParagraphs() {}

  static List<String> pieces(String text) {
    if (text.length() <= LONGEST) {
      return List.of(text);
    }
    var pieces = new ArrayList<String>();
    var begin = 0;
    for (var sentence : Sentences.of(text)) {
      if (sentence.end() - begin >= PIECE && text.length() - sentence.end() >= PIECE / 2) {
        pieces.add(text.substring(begin, sentence.end()).strip());
        begin = sentence.end();
      }
    }
    pieces.add(text.substring(begin).strip());
    return pieces;
  }
}
