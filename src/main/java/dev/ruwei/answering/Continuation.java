package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.text.Sentences;
import java.util.ArrayList;
import java.util.List;

/// A list that goes on in the passages behind the one that announces it with a colon.
final class Continuation {
  private static final int MOST = 5;

  private Continuation() {}

  /// The evidence with what the last piece announces: one sentence of each passage that follows in
  /// its section.
  static List<Evidence> of(List<Evidence> chosen, Library library) {
    var last = chosen.getLast();
    if (!announces(last)) {
      return chosen;
    }
    var section = library.sectionOf(last.passage()).passages();
    var whole = new ArrayList<>(chosen);
    section.subList(section.indexOf(last.passage()) + 1, section.size()).stream()
        .limit(Math.max(0, MOST - chosen.size()))
        .map(Continuation::firstSentence)
        .forEach(whole::add);
    return whole;
  }

  /// Whether a piece ends its passage with a colon.
  static boolean announces(Evidence piece) {
    var text = piece.passage().text();
    return piece.core().end() == text.length() && (text.endsWith("：") || text.endsWith(":"));
  }

  private static Evidence firstSentence(Passage passage) {
    var sentence = Sentences.of(passage.text()).getFirst();
    return new Evidence(passage, sentence, sentence, 1);
  }
}
