package dev.ruwei.benchmark;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import java.io.IOException;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.cjk.CJKAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.similarities.BM25Similarity;

/// What one would write in an hour: Lucene's own analyzer for Chinese, which makes bigrams, one
/// field, and BM25.
final class PlainIndex {
  private static final String BODY = "body";

  private final Analyzer analyzer = new CJKAnalyzer();
  private final IndexSearcher searcher;

  PlainIndex(Library library) throws IOException {
    var directory = Memory.directory();
    try (var writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (var passage : library.passages()) {
        writer.addDocument(document(passage));
      }
      writer.forceMerge(1);
    }
    searcher = new IndexSearcher(DirectoryReader.open(directory));
    searcher.setSimilarity(new BM25Similarity());
  }

  TopDocs search(String question, int limit) throws IOException {
    var query = new BooleanQuery.Builder();
    try (var terms = analyzer.tokenStream(BODY, question)) {
      var term = terms.addAttribute(CharTermAttribute.class);
      terms.reset();
      while (terms.incrementToken()) {
        query.add(new TermQuery(new Term(BODY, term.toString())), Occur.SHOULD);
      }
      terms.end();
    }
    return searcher.search(query.build(), limit);
  }

  private static Document document(Passage passage) {
    var type = new FieldType();
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS);
    var document = new Document();
    document.add(new Field(BODY, passage.text(), type));
    return document;
  }
}
