package dev.ruwei.retrieval;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.text.Characters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.SingleInstanceLockFactory;

/// A Lucene index over the passages of one language, with statistics of its own: aligned
/// translations in one index would distort them.
final class LanguageIndex {
  /// Characters, pairs of characters, words.
  static final String BODY = "ub";

  /// Pairs of syllables.
  static final String SYLLABLES = "py";

  /// The article and its translations.
  static final String WORK = "work";

  /// Whether the work exists in this language alone.
  static final String ONLY_HERE = "only";

  private static final String ORDINAL = "ordinal";
  private static final FieldType COUNTED = counted();
  private static final Similarity SIMILARITY = new IneB2Similarity();

  private final List<IndexedPassage> passages = new ArrayList<>();
  private final IndexReader reader;
  private final IndexSearcher searcher;

  /// A passage that the first stage found.
  record Candidate(int ordinal, IndexedPassage passage, double score) {}

  LanguageIndex(Library library, List<Passage> ownLanguage, boolean chinese) {
    try {
      // In one piece each, because files in many pieces make every look-up several times slower.
      var directory =
          new ByteBuffersDirectory(
              new SingleInstanceLockFactory(),
              ByteBuffersDataOutput::new,
              ByteBuffersDirectory.OUTPUT_AS_ONE_BUFFER);
      try (var writer = new IndexWriter(directory, config())) {
        for (var passage : ownLanguage) {
          var indexed = IndexedPassage.of(library, passage, chinese);
          writer.addDocument(document(indexed, passages.size()));
          passages.add(indexed);
        }
        writer.forceMerge(1);
      }
      reader = DirectoryReader.open(directory);
      searcher = new IndexSearcher(reader);
      searcher.setSimilarity(SIMILARITY);
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory cannot be written", e);
    }
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
        var ordinal = ordinal(hit.doc);
        found.add(new Candidate(ordinal, passages.get(ordinal), hit.score));
      }
      return found;
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory cannot be read", e);
    }
  }

  /// The terms of this index, for one question.
  TermLookup lookup() {
    return new TermLookup(reader);
  }

  /// All pairs of Han characters, with the number of passages that have them.
  Map<String, Integer> pairs() {
    try {
      var pairs = new LinkedHashMap<String, Integer>();
      for (var leaf : reader.leaves()) {
        var terms = leaf.reader().terms(BODY);
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
      throw new UncheckedIOException("the index in memory cannot be read", e);
    }
  }

  private int ordinal(int doc) throws IOException {
    for (var leaf : reader.leaves()) {
      if (doc - leaf.docBase < leaf.reader().maxDoc()) {
        var ordinals = leaf.reader().getNumericDocValues(ORDINAL);
        ordinals.advanceExact(doc - leaf.docBase);
        return (int) ordinals.longValue();
      }
    }
    throw new IllegalStateException("no document " + doc);
  }

  private static Document document(IndexedPassage indexed, int ordinal) {
    var document = new Document();
    document.add(new Field(BODY, indexed.passage().text(), COUNTED));
    if (indexed.chinese()) {
      document.add(new Field(SYLLABLES, indexed.passage().text(), COUNTED));
    }
    document.add(new StringField(WORK, indexed.work(), Field.Store.NO));
    document.add(new StringField(ONLY_HERE, String.valueOf(indexed.onlyHere()), Field.Store.NO));
    document.add(new NumericDocValuesField(ORDINAL, ordinal));
    return document;
  }

  private static IndexWriterConfig config() {
    Analyzer analyzer =
        new PerFieldAnalyzerWrapper(
            new KeywordAnalyzer(),
            Map.of(BODY, AtomTokenizer.characters(), SYLLABLES, AtomTokenizer.syllables()));
    return new IndexWriterConfig(analyzer).setSimilarity(SIMILARITY);
  }

  private static FieldType counted() {
    var type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }
}
