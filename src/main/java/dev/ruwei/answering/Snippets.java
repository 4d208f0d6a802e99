package dev.ruwei.answering;

import dev.ruwei.numbers.Boundaries;
import dev.ruwei.text.Characters;
import dev.ruwei.text.Sentences;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// The ranges of a passage that may be quoted, and how a quote grows around them.
final class Snippets {
  private static final int HAN_LENGTH = 80;
  private static final int LATIN_LENGTH = 240;

  private static final Pattern GOVERNING =
      Pattern.compile(
          "如果|假如|倘若|要是|除非|只要|只有|不排除|并非|不是|沒有|没有|否认|据.*(?:说|說|称|稱|报道|報導)|认为|認為|表示|指出|(?i)\\b(?:if|unless|provided|according"
              + " to|not|denied|said|says|believes?|claims?)\\b");

  private final Reading reading;
  private final String text;
  private final int longest;
  private final List<Span> sentences;
  private final List<Span> candidates;

  Snippets(Reading reading) {
    this.reading = reading;
    this.text = reading.text();
    this.longest = Characters.anyHan(text) ? HAN_LENGTH : LATIN_LENGTH;
    this.sentences = Sentences.of(text);
    this.candidates = List.copyOf(ofRunsAndPieces());
  }

  /// The sentences of the passage.
  List<Span> sentences() {
    return sentences;
  }

  /// Runs of whole sentences, and of clauses where a sentence alone is too long.
  List<Span> candidates() {
    return candidates;
  }

  private List<Span> ofRunsAndPieces() {
    var candidates = new ArrayList<>(runs(sentences));
    for (var sentence : sentences) {
      if (sentence.length() > longest) {
        candidates.addAll(runs(pieces(sentence)));
      }
    }
    return candidates;
  }

  /// A range with the clause before it in its sentence that governs it: a condition, a denial, or
  /// who said so. What it says would else be another thing.
  Span governed(Span range) {
    for (var sentence : sentences) {
      if (sentence.contains(range) && !sentence.equals(range)) {
        return reading.clauses(sentence).stream()
            .filter(clause -> clause.end() <= range.start())
            .filter(clause -> GOVERNING.matcher(clause.cut(text)).find())
            .filter(clause -> range.end() - clause.start() <= 2 * longest)
            .findFirst()
            .map(range::union)
            .orElse(range);
      }
    }
    return range;
  }

  /// Whether a range is no longer than a quote should be.
  boolean fits(Span range) {
    return range.length() <= longest;
  }

  /// The sentences of a range, or the range itself where it is a part of one.
  List<Span> sentencesIn(Span range) {
    var whole = sentences.stream().filter(range::contains).toList();
    return whole.isEmpty() ? List.of(range) : whole;
  }

  /// The range with whole neighbouring sentences, then clauses, as long as they fit; the side that
  /// says more about the question goes first.
  Span grown(Span core, SnippetScorer scorer) {
    return grow(grow(core, sentences, scorer), clausesBeside(core), scorer);
  }

  private Span grow(Span core, List<Span> units, SnippetScorer scorer) {
    var quote = core;
    while (true) {
      var best = better(before(quote, units), after(quote, units), quote, scorer);
      if (best.equals(quote)) {
        return quote;
      }
      quote = best;
    }
  }

  private Span better(Span left, Span right, Span quote, SnippetScorer scorer) {
    var fitsLeft = left.length() <= longest && !left.equals(quote);
    var fitsRight = right.length() <= longest && !right.equals(quote);
    if (fitsLeft && fitsRight) {
      var now = scorer.strengths(quote);
      return scorer.gain(left, now) > scorer.gain(right, now) ? left : right;
    }
    return fitsLeft ? left : fitsRight ? right : quote;
  }

  private static Span before(Span quote, List<Span> units) {
    for (var i = units.size() - 1; i >= 0; i--) {
      if (units.get(i).end() <= quote.start()) {
        return quote.union(units.get(i));
      }
    }
    return quote;
  }

  private static Span after(Span quote, List<Span> units) {
    for (var unit : units) {
      if (unit.start() >= quote.end()) {
        return quote.union(unit);
      }
    }
    return quote;
  }

  /// A quote with the beginning of the next sentence, as far as that fits: but not with what
  /// governs the rest of it.
  Span withWhatFollows(Span quote) {
    var longer = quote;
    for (var clause : clausesBehind(quote)) {
      if (!fits(longer.union(clause)) || GOVERNING.matcher(clause.cut(text)).find()) {
        break;
      }
      longer = longer.union(clause);
    }
    return longer;
  }

  private List<Span> clausesBehind(Span quote) {
    return sentences.stream()
        .filter(sentence -> sentence.start() >= quote.end())
        .findFirst()
        .map(reading::clauses)
        .orElse(List.of());
  }

  /// The clauses of the sentences that a range has parts of.
  private List<Span> clausesBeside(Span core) {
    return sentences.stream()
        .filter(core::overlaps)
        .flatMap(sentence -> reading.clauses(sentence).stream())
        .toList();
  }

  /// The clauses of a long sentence; one that is still too long is cut in overlapping pieces.
  private List<Span> pieces(Span sentence) {
    var pieces = new ArrayList<Span>();
    for (var clause : reading.clauses(sentence)) {
      if (clause.length() <= longest) {
        pieces.add(clause);
      } else {
        for (var at = clause.start(); at < clause.end(); at += longest / 2) {
          var piece = new Span(at, Math.min(at + longest, clause.end()));
          pieces.add(Boundaries.outward(text, piece));
        }
      }
    }
    return pieces;
  }

  private List<Span> runs(List<Span> units) {
    var runs = new ArrayList<Span>();
    for (var first = 0; first < units.size(); first++) {
      for (var last = first; last < units.size(); last++) {
        var run = units.get(first).union(units.get(last));
        if (run.length() > longest) {
          break;
        }
        runs.add(run);
      }
    }
    return runs;
  }
}
