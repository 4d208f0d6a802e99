package dev.ruwei.retrieval;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import org.apache.lucene.index.TermStates;

/// Where the terms of earlier questions stand in an index that never changes: most questions ask in
/// the same words. Many threads may share it.
final class KnownTerms {
  /// Of some hundred bytes each; behind them one begins anew.
  private static final int MOST = 20_000;

  private final Map<String, Map<String, TermStates>> fields = new ConcurrentHashMap<>();

  /// What is known of a term, or is found now.
  TermStates states(String field, String text, BiFunction<String, String, TermStates> lookUp) {
    var terms = fields.computeIfAbsent(field, _ -> new ConcurrentHashMap<>());
    var known = terms.get(text);
    if (known == null) {
      known = lookUp.apply(field, text);
      if (terms.size() >= MOST) {
        terms.clear();
      }
      terms.put(text, known);
    }
    return known;
  }
}
