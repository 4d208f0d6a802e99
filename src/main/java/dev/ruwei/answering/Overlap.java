package dev.ruwei.answering;

import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How much texts have in common.
final class Overlap {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

  private Overlap() {}

  /// The share of a text's pairs of characters, or of its words, that another text has, from 0 to
  /// 1.
  static double of(String text, String other) {
    return of(text, Set.copyOf(units(Folding.fold(other))));
  }

  /// The same for the pairs or words of another text.
  static double of(String text, Set<String> others) {
    var units = units(Folding.fold(text));
    return units.isEmpty()
        ? 0
        : (double) units.stream().filter(others::contains).count() / units.size();
  }

  /// The pairs of characters, or the words, of a folded text.
  static List<String> units(String folded) {
    if (!Characters.anyHan(folded)) {
      return WORD.matcher(folded).results().map(MatchResult::group).toList();
    }
    var units = new ArrayList<String>();
    for (var i = 0; i + 1 < folded.length(); i++) {
      if (Character.isLetterOrDigit(folded.charAt(i))
          && Character.isLetterOrDigit(folded.charAt(i + 1))) {
        units.add(new Span(i, i + 2).cut(folded));
      }
    }
    return units;
  }
}
