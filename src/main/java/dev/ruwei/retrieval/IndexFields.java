package dev.ruwei.retrieval;

import java.util.Map;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.similarities.Similarity;
import org.apache.lucene.util.BytesRef;

/// What the index knows of a passage, and in which form.
final class IndexFields {
  /// Characters, pairs of characters, words.
  static final String BODY = "ub";

  /// Pairs of syllables.
  static final String SYLLABLES = "py";

  /// The article and its translations.
  static final String WORK = "work";

  /// Whether the work exists in this language alone.
  static final String ONLY_HERE = "only";

  /// The article's id; with [#POSITION] it tells which passage a document is.
  static final String ARTICLE = "article";

  /// From 0, in the article.
  static final String POSITION = "position";

  static final Similarity SIMILARITY = new IneB2Similarity();

  /// Documents stand in this order, in whatever order they were written, so that an index that was
  /// changed and one that was made anew are the same.
  private static final Sort ORDER =
      new Sort(
          new SortField(ARTICLE, SortField.Type.STRING),
          new SortField(POSITION, SortField.Type.INT));

  /// Twice as fast as with Lucene's 16, and hardly slower than with more.
  private static final double BUFFER_MEGABYTES = 64;

  private static final FieldType COUNTED = counted();

  private IndexFields() {}

  static Document document(Indexable article, int position) {
    var text = article.passages().get(position).text();
    var document = new Document();
    document.add(new Field(BODY, text, COUNTED));
    if (article.chinese()) {
      document.add(new Field(SYLLABLES, text, COUNTED));
    }
    document.add(new StringField(WORK, article.work(), Field.Store.NO));
    document.add(new StringField(ONLY_HERE, String.valueOf(article.onlyHere()), Field.Store.NO));
    document.add(new SortedDocValuesField(ARTICLE, new BytesRef(article.id())));
    document.add(new NumericDocValuesField(POSITION, position));
    return document;
  }

  static IndexWriterConfig config() {
    var analyzer =
        new PerFieldAnalyzerWrapper(
            new KeywordAnalyzer(),
            Map.of(BODY, AtomTokenizer.characters(), SYLLABLES, AtomTokenizer.syllables()));
    return new IndexWriterConfig(analyzer)
        .setSimilarity(SIMILARITY)
        .setIndexSort(ORDER)
        .setRAMBufferSizeMB(BUFFER_MEGABYTES);
  }

  private static FieldType counted() {
    var type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    type.setTokenized(true);
    type.freeze();
    return type;
  }
}
