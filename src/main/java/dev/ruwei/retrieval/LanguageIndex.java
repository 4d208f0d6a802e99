package dev.ruwei.retrieval;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.text.Characters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;

/// A Lucene index over the passages of one language, with statistics of its own: aligned
/// translations in one index would distort them.
final class LanguageIndex {
  private final Library library;
  private final boolean chinese;
  private final List<Indexable> articles;
  private final List<Passage> passages = new ArrayList<>();
  private final @Nullable IndexedPassage[] indexed;
  private final int[] ordinals;
  private final Directory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final KnownTerms terms = new KnownTerms();

  /// A passage that the first stage found.
  record Candidate(int ordinal, IndexedPassage passage, double score) {}

  /// @param articles those of the library in this language
  /// @param directory an index of just these articles
  /// @throws IOException when the index cannot be read, or is one of other articles
  LanguageIndex(Library library, boolean chinese, List<Indexable> articles, Directory directory)
      throws IOException {
    this.library = library;
    this.chinese = chinese;
    this.articles = List.copyOf(articles);
    this.directory = directory;
    articles.forEach(article -> passages.addAll(article.passages()));
    indexed = new IndexedPassage[passages.size()];
    reader = DirectoryReader.open(directory);
    ordinals = ordinals();
    searcher = new IndexSearcher(reader);
    searcher.setSimilarity(IndexFields.SIMILARITY);
  }

  /// An index that is made anew.
  static LanguageIndex of(Library library, boolean chinese) {
    var articles = Indexable.of(library, chinese);
    try {
      return new LanguageIndex(library, chinese, articles, IndexWriting.of(articles));
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /// What has been indexed, in the order of articles.
  List<Indexable> articles() {
    return articles;
  }

  Directory directory() {
    return directory;
  }

  /// The same index for other articles.
  Directory changedTo(List<Indexable> others) {
    return IndexWriting.changed(reader, articles, others);
  }

  boolean isEmpty() {
    return passages.isEmpty();
  }

  /// The first `limit` passages of the first stage.
  List<Candidate> find(Query query, int limit) {
    try {
      var found = new ArrayList<Candidate>();
      // Nobody asks how many more there are, so what cannot reach the first is not counted.
      var first = new TopScoreDocCollectorManager(limit, limit);
      for (var hit : searcher.search(query, first).scoreDocs) {
        var ordinal = ordinals[hit.doc];
        found.add(new Candidate(ordinal, passage(ordinal), hit.score));
      }
      return found;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /// Whether any passage meets a query.
  boolean has(Query query) {
    return !find(query, 1).isEmpty();
  }

  /// The terms of this index, for one question.
  TermLookup lookup() {
    return new TermLookup(reader, terms);
  }

  /// All pairs of Han characters, with the number of passages that have them.
  Map<String, Integer> pairs() {
    try {
      var pairs = new LinkedHashMap<String, Integer>();
      for (var leaf : reader.leaves()) {
        var terms = leaf.reader().terms(IndexFields.BODY);
        if (terms != null) {
          var each = terms.iterator();
          for (var term = each.next(); term != null; term = each.next()) {
            var pair = term.utf8ToString();
            if (pair.length() == 2 && Characters.isHan(pair.charAt(0))) {
              pairs.merge(pair, each.docFreq(), Integer::sum);
            }
          }
        }
      }
      return pairs;
    } catch (IOException e) {
      throw unreadable(e);
    }
  }

  /// Made when it is first found, for most passages are found by nobody. Two threads may make the
  /// same at once.
  private IndexedPassage passage(int ordinal) {
    var passage = indexed[ordinal];
    if (passage == null) {
      passage = IndexedPassage.of(library, passages.get(ordinal), chinese);
      indexed[ordinal] = passage;
    }
    return passage;
  }

  /// For each document, which passage it is.
  private int[] ordinals() throws IOException {
    var first = new HashMap<String, Integer>();
    var at = 0;
    for (var article : articles) {
      first.put(article.id(), at);
      at += article.passages().size();
    }
    if (reader.numDocs() != at || reader.maxDoc() != at) {
      throw new IOException("the index has " + reader.numDocs() + " passages in place of " + at);
    }
    var all = new int[at];
    for (var leaf : reader.leaves()) {
      fill(all, leaf.docBase, leaf.reader(), first);
    }
    return all;
  }

  private static void fill(int[] all, int base, LeafReader leaf, Map<String, Integer> first)
      throws IOException {
    var ids = leaf.getSortedDocValues(IndexFields.ARTICLE);
    var positions = leaf.getNumericDocValues(IndexFields.POSITION);
    var starts = new int[ids.getValueCount()];
    for (var ord = 0; ord < starts.length; ord++) {
      var start = first.get(ids.lookupOrd(ord).utf8ToString());
      if (start == null) {
        throw new IOException("the index has an article of its own");
      }
      starts[ord] = start;
    }
    for (var doc = 0; doc < leaf.maxDoc(); doc++) {
      ids.advanceExact(doc);
      positions.advanceExact(doc);
      all[base + doc] = starts[ids.ordValue()] + (int) positions.longValue();
    }
  }

  private static UncheckedIOException unreadable(IOException e) {
    return new UncheckedIOException("the index in memory cannot be read", e);
  }
}
