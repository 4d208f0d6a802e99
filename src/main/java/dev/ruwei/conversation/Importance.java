package dev.ruwei.conversation;

import dev.ruwei.retrieval.Gram;
import dev.ruwei.retrieval.PassageSearch;
import dev.ruwei.retrieval.QuestionTerms;
import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Language;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/// Weighs the words of earlier questions by how rare they are among the passages, as historical
/// query expansion does (Yang et al., "Query and answer expansion from conversation history", TREC
/// 2019).
final class Importance {
  /// Characters that end a run of content: particles, prepositions, conjunctions.
  private static final String LIGHT = "的了在是有和与及跟同就都也还又被把给对从到向以于吗呢吧啊着过这那您它她们很最更每各占为";

  private final PassageSearch search;

  /// A run of words that carry content.
  private record Run(Span span, double weight) {}

  Importance(PassageSearch search) {
    this.search = search;
  }

  /// Weighs what texts have in common with a question.
  ToDoubleFunction<String> sharedWith(String question) {
    var terms = terms(question);
    return text -> terms == null ? 0 : shared(terms, text);
  }

  private static double shared(QuestionTerms terms, String text) {
    var strengths = terms.strengths(terms.in(text));
    var shared = 0.0;
    for (var i = 0; i < strengths.length; i++) {
      shared += strengths[i] * terms.grams().get(i).weight();
    }
    return shared;
  }

  /// The places of content in a text, in its order.
  List<Span> content(String text) {
    return runs(text).stream().map(Run::span).toList();
  }

  /// The same, the most important first.
  List<Span> ranked(String text) {
    return runs(text).stream()
        .sorted(Comparator.comparingDouble((Run run) -> -run.weight()))
        .map(Run::span)
        .toList();
  }

  private List<Run> runs(String text) {
    var runs = new ArrayList<Run>();
    var terms = terms(text);
    if (terms == null) {
      return runs;
    }
    for (var gram : terms.grams()) {
      if (!gram.pair() && !isLight(gram, text)) {
        add(runs, gram, text);
      }
    }
    return runs;
  }

  private static void add(List<Run> runs, Gram gram, String text) {
    var last = runs.isEmpty() ? null : runs.getLast();
    if (last != null && joined(text, last.span(), gram.span())) {
      runs.removeLast();
      runs.add(new Run(last.span().union(gram.span()), Math.max(last.weight(), gram.weight())));
    } else {
      runs.add(new Run(gram.span(), gram.weight()));
    }
  }

  /// Whether nothing, or one blank between words, stands between two terms.
  private static boolean joined(String text, Span one, Span other) {
    return one.end() <= other.start()
        && (one.end() == other.start() || text.substring(one.end(), other.start()).equals(" "));
  }

  private static boolean isLight(Gram gram, String text) {
    return gram.span().end() > text.length() || LIGHT.contains(Folding.fold(gram.span().cut(text)));
  }

  private @Nullable QuestionTerms terms(String text) {
    var language = Characters.anyHan(text) ? Language.ZH_HANS : Language.EN;
    return search.search(text, language, null, 1).terms().get(language);
  }
}
