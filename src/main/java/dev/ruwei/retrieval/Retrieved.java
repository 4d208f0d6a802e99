package dev.ruwei.retrieval;

import dev.ruwei.knowledge.Passage;
import dev.ruwei.text.Language;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// What a search found.
///
/// @param hits the best first; equal scores in the order of articles and positions
/// @param terms what was looked for among the passages of each language
public record Retrieved(List<Hit> hits, Map<Language, QuestionTerms> terms) {
  public Retrieved {
    hits = List.copyOf(hits);
    terms = Map.copyOf(terms);
  }

  /// What was looked for in a passage of a hit.
  public QuestionTerms termsFor(Passage passage) {
    return Objects.requireNonNull(terms.get(passage.language()));
  }

  /// Whether passages were looked for in another language than the question's alone, as there are
  /// none in its own.
  public boolean onlyTranslated() {
    return !terms.isEmpty()
        && terms.values().stream().noneMatch(own -> own.translations().isEmpty());
  }
}
