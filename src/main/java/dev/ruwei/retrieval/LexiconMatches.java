package dev.ruwei.retrieval;

import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.text.Characters;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Finds the forms of the lexicon in a folded text, longest first.
final class LexiconMatches {
  private LexiconMatches() {}

  record Match(Span span, List<String> forms) {}

  static List<Match> in(String folded, Lexicon lexicon) {
    var forms =
        lexicon.forms().stream()
            .filter(folded::contains)
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList();
    var matches = new ArrayList<Match>();
    for (var form : forms) {
      for (var at = folded.indexOf(form); at >= 0; at = folded.indexOf(form, at + 1)) {
        var span = new Span(at, at + form.length());
        if (wordAt(folded, span) && matches.stream().noneMatch(m -> m.span().overlaps(span))) {
          matches.add(new Match(span, lexicon.synonyms(form)));
        }
      }
    }
    matches.sort(Comparator.comparing(Match::span));
    return matches;
  }

  private static boolean wordAt(String text, Span span) {
    return (span.start() == 0 || !inside(text, span.start()))
        && (span.end() == text.length() || !inside(text, span.end()));
  }

  private static boolean inside(String text, int at) {
    return Characters.isWordLetter(text.charAt(at - 1)) && Characters.isWordLetter(text.charAt(at));
  }
}
