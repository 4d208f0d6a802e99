package dev.ruwei.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.index.TermsEnum.SeekStatus;
import org.apache.lucene.search.BoostAttribute;
import org.apache.lucene.search.FuzzyTermsEnum;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// The terms of one question in an index, each looked up once: for its weight first, and then for
/// the query, which would look it up anew.
///
/// Belongs to one thread.
final class TermLookup {
  private static final int MOST = 50;

  private final IndexReader reader;
  private final KnownTerms known;
  private final Map<String, @Nullable TermsEnum[]> dictionaries = new HashMap<>();

  TermLookup(IndexReader reader, KnownTerms known) {
    this.reader = reader;
    this.known = known;
  }

  /// In how many passages the body has a term.
  int documentFrequency(String term) {
    return states(IndexFields.BODY, term).docFreq();
  }

  /// Inverse document frequency of a term of the body, `ln(1 + (N - df + 0.5) / (df + 0.5))`.
  double weight(String term) {
    var df = documentFrequency(term);
    return Math.log(1 + (reader.numDocs() - df + 0.5) / (df + 0.5));
  }

  /// Terms of the body that begin with something, in their order, at most fifty.
  List<String> beginningWith(String beginning) {
    var found = new ArrayList<String>();
    try {
      for (var dictionary : dictionaries(IndexFields.BODY)) {
        if (dictionary != null && dictionary.seekCeil(new BytesRef(beginning)) != SeekStatus.END) {
          for (var term = dictionary.term(); term != null; term = dictionary.next()) {
            var text = term.utf8ToString();
            if (!text.startsWith(beginning) || found.size() == MOST) {
              break;
            }
            found.add(text);
          }
        }
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory cannot be read", e);
    }
  }

  /// Terms of the body that differ from a term in at most so many letters, the nearest first.
  ///
  /// @param slips letters that are wrong, missing, too many or swapped, 1 or 2
  List<String> similar(String term, int slips) {
    try {
      var found = new TreeMap<Float, List<String>>(Comparator.reverseOrder());
      var terms = MultiTerms.getTerms(reader, IndexFields.BODY);
      if (terms != null) {
        var each = new FuzzyTermsEnum(terms, new Term(IndexFields.BODY, term), slips, 1, true);
        var boost = each.attributes().getAttribute(BoostAttribute.class);
        for (var next = each.next(); next != null; next = each.next()) {
          found.computeIfAbsent(boost.getBoost(), _ -> new ArrayList<>()).add(next.utf8ToString());
        }
      }
      return found.values().stream().flatMap(List::stream).toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory cannot be read", e);
    }
  }

  /// A query for a term, empty where no passage has it.
  Optional<Query> query(String field, String text) {
    var found = states(field, text);
    return found.docFreq() == 0
        ? Optional.empty()
        : Optional.of(new TermQuery(new Term(field, text), found));
  }

  private TermStates states(String field, String text) {
    return known.states(field, text, this::lookUp);
  }

  private TermStates lookUp(String field, String text) {
    try {
      var found = new TermStates(reader.getContext());
      var term = new BytesRef(text);
      var each = dictionaries.computeIfAbsent(field, this::dictionaries);
      for (var i = 0; i < each.length; i++) {
        var dictionary = each[i];
        if (dictionary != null && dictionary.seekExact(term)) {
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
