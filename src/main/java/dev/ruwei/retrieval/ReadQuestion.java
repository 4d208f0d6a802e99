package dev.ruwei.retrieval;

import java.util.List;
import java.util.Map;

/// A question as one index reads it.
///
/// @param body terms of the body field with how often the question has them
/// @param syllables of pairs that may be slips
/// @param synonyms terms of the body field that other forms of the question's words have
record ReadQuestion(
    QuestionTerms terms,
    Map<String, Integer> body,
    List<String> syllables,
    List<String> synonyms,
    TermLookup lookup) {
  boolean isEmpty() {
    return body.isEmpty();
  }
}
