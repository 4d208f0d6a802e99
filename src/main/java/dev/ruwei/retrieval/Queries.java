package dev.ruwei.retrieval;

import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// Builds Lucene queries from terms; nothing that a user types is ever parsed.
final class Queries {
  private static final float SYLLABLES = 0.5f;
  private static final float SYNONYMS = 0.5f;

  /// A character that weighs less, which one passage in twenty has, and that stands in many, finds
  /// nothing that its pairs do not find, and costs more than all of them.
  private static final double COMMON = 3;

  private static final int MANY = 50;

  /// Lucene's own limit of clauses is 1,024, and a question has at most 1,000 characters.
  private static final int MOST_TERMS = 300;

  private final TermLookup lookup;
  private final BooleanQuery.Builder query = new BooleanQuery.Builder();

  private Queries(TermLookup lookup) {
    this.lookup = lookup;
  }

  /// Where to look.
  ///
  /// @param work the article to keep to
  /// @param onlyHere whether to keep to what exists in this language alone
  record Scope(@Nullable String work, boolean onlyHere) {}

  static Query of(ReadQuestion question, Scope scope) {
    var queries = new Queries(question.lookup());
    queries
        .finding(question.body())
        .forEach((term, count) -> queries.should(IndexFields.BODY, term, count));
    question.syllables().stream()
        .limit(MOST_TERMS)
        .forEach(pair -> queries.should(IndexFields.SYLLABLES, pair, SYLLABLES));
    question.synonyms().stream()
        .limit(MOST_TERMS / 3)
        .forEach(term -> queries.should(IndexFields.BODY, term, SYNONYMS));
    if (scope.work() != null) {
      queries.filter(IndexFields.WORK, scope.work());
    }
    if (scope.onlyHere()) {
      queries.filter(IndexFields.ONLY_HERE, "true");
    }
    return queries.query.build();
  }

  /// Passages that have all words of a text.
  ///
  /// @param work the article to keep to; `null`: any
  static Query allOf(String text, @Nullable String work) {
    var query = new BooleanQuery.Builder();
    QuestionReader.terms(text).stream()
        .limit(MOST_TERMS)
        .forEach(term -> query.add(new TermQuery(new Term(IndexFields.BODY, term)), Occur.FILTER));
    if (work != null) {
      query.add(new TermQuery(new Term(IndexFields.WORK, work)), Occur.FILTER);
    }
    return query.build();
  }

  /// The terms without those that are too common, unless the passages have no others.
  private Map<String, Integer> finding(Map<String, Integer> terms) {
    var finding = new LinkedHashMap<String, Integer>();
    terms.entrySet().stream()
        .limit(MOST_TERMS)
        .filter(term -> !isCommon(term.getKey()))
        .forEach(term -> finding.put(term.getKey(), term.getValue()));
    return finding.keySet().stream().anyMatch(this::isKnown) ? finding : terms;
  }

  private boolean isKnown(String term) {
    return lookup.documentFrequency(term) > 0;
  }

  private boolean isCommon(String term) {
    return term.length() == 1
        && lookup.documentFrequency(term) > MANY
        && lookup.weight(term) < COMMON;
  }

  private void should(String field, String term, float boost) {
    lookup
        .query(field, term)
        .map(match -> boost == 1 ? match : new BoostQuery(match, boost))
        .ifPresent(match -> query.add(match, Occur.SHOULD));
  }

  private void filter(String field, String value) {
    query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
    query.setMinimumNumberShouldMatch(1);
  }
}
