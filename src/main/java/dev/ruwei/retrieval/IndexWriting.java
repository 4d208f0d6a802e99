package dev.ruwei.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.apache.lucene.util.FixedBitSet;

/// Makes indexes in memory.
final class IndexWriting {
  private IndexWriting() {}

  /// A directory in memory, with each file in one piece, because files in many pieces make every
  /// look-up several times slower.
  static Directory memory() {
    return new ByteBuffersDirectory(
        new SingleInstanceLockFactory(),
        ByteBuffersDataOutput::new,
        ByteBuffersDirectory.OUTPUT_AS_ONE_BUFFER);
  }

  /// An index of articles, made from nothing.
  static Directory of(Collection<Indexable> articles) {
    var directory = memory();
    try (var writer = new IndexWriter(directory, IndexFields.config())) {
      for (var article : articles) {
        for (var position = 0; position < article.passages().size(); position++) {
          writer.addDocument(IndexFields.document(article, position));
        }
      }
      writer.forceMerge(1);
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory cannot be written", e);
    }
  }

  /// The same index as [#of], made from one of other articles: what stands there already is taken
  /// over without being analysed again.
  ///
  /// @param standing the articles of the earlier index
  static Directory changed(
      DirectoryReader earlier, List<Indexable> standing, List<Indexable> articles) {
    var before = signatures(standing);
    var after = signatures(articles);
    var added = articles.stream().filter(article -> !before.contains(article.signature())).toList();
    var gone =
        standing.stream()
            .filter(article -> !after.contains(article.signature()))
            .map(Indexable::id)
            .collect(Collectors.toSet());
    var directory = memory();
    try (var writer = new IndexWriter(directory, IndexFields.config());
        var delta = DirectoryReader.open(of(added))) {
      var sources = new java.util.ArrayList<CodecReader>();
      for (var leaf : earlier.leaves()) {
        sources.add(without(gone, leaf.reader()));
      }
      delta.leaves().forEach(leaf -> sources.add((CodecReader) leaf.reader()));
      writer.addIndexes(sources.toArray(CodecReader[]::new));
      writer.forceMerge(1);
      return directory;
    } catch (IOException e) {
      throw new UncheckedIOException("the index in memory cannot be written", e);
    }
  }

  private static Set<String> signatures(List<Indexable> articles) {
    return articles.stream()
        .map(Indexable::signature)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static CodecReader without(Set<String> gone, LeafReader reader) throws IOException {
    var live = new FixedBitSet(reader.maxDoc());
    live.set(0, reader.maxDoc());
    var ids = reader.getSortedDocValues(IndexFields.ARTICLE);
    for (var doc = ids.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ids.nextDoc()) {
      if (gone.contains(ids.lookupOrd(ids.ordValue()).utf8ToString())) {
        live.clear(doc);
      }
    }
    return new PartOfIndex((CodecReader) reader, live);
  }
}
