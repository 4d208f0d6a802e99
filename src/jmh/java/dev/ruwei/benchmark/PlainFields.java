package dev.ruwei.benchmark;

import dev.ruwei.knowledge.Library;
import java.io.IOException;
import java.util.Map;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.LowerCaseFilter;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.cjk.CJKBigramFilter;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardTokenizer;
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

/// Indexes the same fields as our search with Lucene's own filters: characters and their pairs of
/// the text, pairs once more in place of the pairs of syllables, and three values.
final class PlainFields {
  private static final FieldType COUNTED = new FieldType();

  static {
    COUNTED.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
  }

  private PlainFields() {}

  static IndexReader index(Library library) throws IOException {
    var directory = Memory.directory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer()))) {
      var ordinal = 0;
      for (var passage : library.passages()) {
        var document = new Document();
        document.add(new Field("body", passage.text(), COUNTED));
        document.add(new Field("pairs", passage.text(), COUNTED));
        document.add(new StringField("work", passage.articleId(), Field.Store.NO));
        document.add(new StringField("only", "true", Field.Store.NO));
        document.add(new NumericDocValuesField("ordinal", ordinal++));
        writer.addDocument(document);
      }
      writer.forceMerge(1);
    }
    return DirectoryReader.open(directory);
  }

  private static Analyzer analyzer() {
    var characters =
        new Analyzer() {
          @Override
          protected TokenStreamComponents createComponents(String field) {
            var tokenizer = new StandardTokenizer();
            var all =
                CJKBigramFilter.HAN
                    | CJKBigramFilter.HIRAGANA
                    | CJKBigramFilter.KATAKANA
                    | CJKBigramFilter.HANGUL;
            return new TokenStreamComponents(
                tokenizer, new CJKBigramFilter(new LowerCaseFilter(tokenizer), all, true));
          }
        };
    return new PerFieldAnalyzerWrapper(
        new KeywordAnalyzer(), Map.of("body", characters, "pairs", new CJKAnalyzer()));
  }
}
