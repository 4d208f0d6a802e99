package dev.ruwei.answering;

import dev.ruwei.text.Characters;
import dev.ruwei.text.Span;
import dev.ruwei.text.Tables;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Function words, and words so general that an answer need not repeat them.
final class LightWords {
  private static final int LONGEST_HAN = 4;
  private static final Set<String> WORDS = read();

  private LightWords() {}

  /// Whether a folded word is light.
  static boolean has(String word) {
    return WORDS.contains(word);
  }

  /// The places of light words in a folded text, the longest first at each place.
  static List<Span> in(String folded) {
    var spans = new ArrayList<Span>();
    var at = 0;
    while (at < folded.length()) {
      var end = wordEnd(folded, at);
      if (end > at) {
        spans.add(new Span(at, end));
        at = end;
      } else {
        at = Characters.isWordLetter(folded.charAt(at)) ? latinEnd(folded, at) : at + 1;
      }
    }
    return spans;
  }

  private static int wordEnd(String text, int at) {
    if (Characters.isWordLetter(text.charAt(at))) {
      var end = latinEnd(text, at);
      return WORDS.contains(text.substring(at, end)) ? end : at;
    }
    for (var end = Math.min(text.length(), at + LONGEST_HAN); end > at; end--) {
      if (WORDS.contains(text.substring(at, end))) {
        return end;
      }
    }
    return at;
  }

  private static int latinEnd(String text, int at) {
    var end = at;
    while (end < text.length() && Characters.isWordLetter(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static Set<String> read() {
    var words = new HashSet<String>();
    Tables.lines(LightWords.class, "light-words.txt")
        .forEach(line -> words.addAll(List.of(line.split(" "))));
    return words;
  }
}
