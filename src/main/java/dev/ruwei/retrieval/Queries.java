package dev.ruwei.retrieval;

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
  private static final float TITLE = 0.2f;
  private static final float SYNONYMS = 0.5f;

  /// Lucene's own limit of clauses is 1,024, and a question has at most 1,000 characters.
  private static final int MOST_TERMS = 300;

  private Queries() {}

  /// Where to look.
  ///
  /// @param work the article to keep to
  /// @param onlyHere whether to keep to what exists in this language alone
  record Scope(@Nullable String work, boolean onlyHere) {}

  static Query of(ReadQuestion question, Scope scope) {
    var query = new BooleanQuery.Builder();
    question.body().entrySet().stream()
        .limit(MOST_TERMS)
        .forEach(
            entry -> {
              should(query, LanguageIndex.BODY, entry.getKey(), entry.getValue());
              should(query, LanguageIndex.TITLE, entry.getKey(), TITLE);
            });
    question.syllables().stream()
        .limit(MOST_TERMS)
        .forEach(pair -> should(query, LanguageIndex.SYLLABLES, pair, SYLLABLES));
    question.synonyms().stream()
        .limit(MOST_TERMS / 3)
        .forEach(term -> should(query, LanguageIndex.BODY, term, SYNONYMS));
    if (scope.work() != null) {
      filter(query, LanguageIndex.WORK, scope.work());
    }
    if (scope.onlyHere()) {
      filter(query, LanguageIndex.ONLY_HERE, "true");
    }
    return query.build();
  }

  private static void should(BooleanQuery.Builder query, String field, String term, float boost) {
    var match = new TermQuery(new Term(field, term));
    query.add(boost == 1 ? match : new BoostQuery(match, boost), Occur.SHOULD);
  }

  private static void filter(BooleanQuery.Builder query, String field, String value) {
    query.add(new TermQuery(new Term(field, value)), Occur.FILTER);
    query.setMinimumNumberShouldMatch(1);
  }
}
