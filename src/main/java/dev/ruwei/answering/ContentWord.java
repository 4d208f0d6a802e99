package dev.ruwei.answering;

import dev.ruwei.retrieval.QuestionTerms;
import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Span;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// A word of a question that carries content, and how the evidence meets it.
///
/// @param weight the sum over its atoms
/// @param inPassage in the passage or what it is read with
/// @param inQuote in the quote or what it is read with
/// @param asked whether it stands beside the question word: it names what is asked for
/// @param role whether it stands right before the question word, as who somebody is does in
///   Chinese, or behind "who is the"
record ContentWord(
    Span span, double weight, Met inPassage, Met inQuote, boolean asked, boolean role) {
  /// How a text meets a word, from not at all to as it stands.
  enum Met {
    NOT,
    /// By a paraphrase, or by a word of the same matter.
    RELATED,
    /// In some of its characters, or in all of them apart.
    IN_PART,
    WHOLE
  }

  private static final Pattern ROLE =
      Pattern.compile(
          "^who(?:['’]s| is| was| are| were) (?:the )?(.+?)(?:"
              + " (?:of|at|in|for|on)\\b|[?.!]|$)|([^的]{1,8})是谁");

  /// Stronger than a paraphrase, at least something that sounds the same.
  private static final double MEETS = 0.6;

  /// Those of the segments of a question that carry content, in order.
  ///
  /// @param question folded, as it was asked
  static List<ContentWord> of(
      String question,
      List<Segment> segments,
      QuestionTerms terms,
      String passage,
      String quote,
      String titles) {
    var around = terms.strengths(terms.in(titles));
    var here = max(terms.strengths(terms.in(passage)), around);
    var quoted = max(terms.strengths(terms.in(quote)), around);
    var role = terms.translations().isEmpty() ? "" : roleAskedFor(question);
    return segments.stream()
        .filter(segment -> !segment.light())
        .map(segment -> word(segment.span(), terms, here, quoted, role))
        .filter(word -> word.weight() > 0)
        .toList();
  }

  /// @param role what was asked for, where the terms are a translation of it
  private static ContentWord word(
      Span span, QuestionTerms terms, double[] here, double[] quoted, String role) {
    var grams = grams(span, terms);
    var weight = 0.0;
    for (var i : grams) {
      weight += terms.grams().get(i).pair() ? 0 : terms.grams().get(i).weight();
    }
    return new ContentWord(
        span,
        weight,
        met(grams, terms, here),
        met(grams, terms, quoted),
        isAsked(span, terms),
        (isRole(span, terms) || translates(span, terms, role))
            && !doesWhatItSays(span, terms, here));
  }

  private static Met met(int[] grams, QuestionTerms terms, double[] strengths) {
    var met = false;
    var all = true;
    var related = false;
    for (var i : grams) {
      var gram = terms.grams().get(i);
      var meets = strengths[i] >= MEETS;
      all &= meets || (gram.pair() && !gram.han());
      if (!gram.pair()) {
        met |= meets;
        related |= strengths[i] > 0;
      }
    }
    if (all) {
      return Met.WHOLE;
    }
    return met ? Met.IN_PART : related ? Met.RELATED : Met.NOT;
  }

  /// Whether there is at most one letter between a range and a question word.
  private static boolean isAsked(Span span, QuestionTerms terms) {
    return terms.questionWords().stream()
        .map(word -> between(span, word, terms.text()))
        .anyMatch(text -> text.chars().filter(Character::isLetterOrDigit).count() <= 1);
  }

  private static boolean isRole(Span span, QuestionTerms terms) {
    return terms.questionWords().stream()
        .anyMatch(word -> word.start() == span.end() || isNamedBehind(word, span, terms.text()));
  }

  /// The role in "who is the captain of the ship", empty where nobody is asked for by one.
  private static String roleAskedFor(String question) {
    var asked = ROLE.matcher(question);
    return !asked.find() ? "" : asked.group(1) == null ? asked.group(2) : asked.group(1);
  }

  private static boolean translates(Span span, QuestionTerms terms, String role) {
    var words = Folding.fold(terms.translatedFrom(span));
    return !words.isEmpty() && role.contains(words);
  }

  /// "Who is the captain".
  private static boolean isNamedBehind(Span word, Span role, String text) {
    return word.end() < role.start()
        && text.substring(word.end(), role.start()).strip().equals("the")
        && !Characters.anyHan(text);
  }

  /// Whether what a role is named by is met whole: who leads (负责) is the leader (负责人).
  private static boolean doesWhatItSays(Span role, QuestionTerms terms, double[] here) {
    var last = role.end() - 1;
    return role.length() > 2
        && "人者员".indexOf(terms.text().charAt(last)) >= 0
        && met(grams(new Span(role.start(), last), terms), terms, here) == Met.WHOLE;
  }

  private static int[] grams(Span span, QuestionTerms terms) {
    return IntStream.range(0, terms.grams().size())
        .filter(i -> span.contains(terms.grams().get(i).span()))
        .toArray();
  }

  private static String between(Span one, Span other, String text) {
    return one.start() < other.start()
        ? text.substring(Math.min(one.end(), other.start()), other.start())
        : text.substring(Math.min(other.end(), one.start()), one.start());
  }

  private static double[] max(double[] one, double[] other) {
    var max = one.clone();
    for (var i = 0; i < max.length; i++) {
      max[i] = Math.max(max[i], other[i]);
    }
    return max;
  }
}
