package dev.ruwei.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.jspecify.annotations.Nullable;

/// The terms of one question in an index, each looked up once: for its weight first, and then for
/// the query, which would look it up anew.
///
/// Belongs to one thread.
final class TermLookup {
  private final IndexReader reader;
  private final Map<Term, TermStates> states = new HashMap<>();
  private final Map<String, @Nullable TermsEnum[]> dictionaries = new HashMap<>();

  TermLookup(IndexReader reader) {
    this.reader = reader;
  }

  /// In how many passages the body has a term.
  int documentFrequency(String term) {
    return states(new Term(LanguageIndex.BODY, term)).docFreq();
  }

  /// Inverse document frequency of a term of the body, `ln(1 + (N - df + 0.5) / (df + 0.5))`.
  double weight(String term) {
    var df = documentFrequency(term);
    return Math.log(1 + (reader.numDocs() - df + 0.5) / (df + 0.5));
  }

  /// A query for a term, empty where no passage has it.
  Optional<Query> query(String field, String text) {
    var term = new Term(field, text);
    var found = states(term);
    return found.docFreq() == 0 ? Optional.empty() : Optional.of(new TermQuery(term, found));
  }

  private TermStates states(Term term) {
    return states.computeIfAbsent(term, this::lookUp);
  }

  private TermStates lookUp(Term term) {
    try {
      var found = new TermStates(reader.getContext());
      var each = dictionaries.computeIfAbsent(term.field(), this::dictionaries);
      for (var i = 0; i < each.length; i++) {
        var dictionary = each[i];
        if (dictionary != null && dictionary.seekExact(term.bytes())) {
          found.register(
              dictionary.termState(), i, dictionary.docFreq(), dictionary.totalTermFreq());
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory cannot be read", e);
    }
  }

  /// A field's terms in each segment.
  private @Nullable TermsEnum[] dictionaries(String field) {
    try {
      var leaves = reader.leaves();
      var each = new @Nullable TermsEnum[leaves.size()];
      for (var i = 0; i < each.length; i++) {
        var terms = leaves.get(i).reader().terms(field);
        each[i] = terms == null ? null : terms.iterator();
      }
      return each;
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory cannot be read", e);
    }
  }
}
