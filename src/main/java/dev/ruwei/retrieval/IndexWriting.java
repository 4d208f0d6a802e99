package dev.ruwei.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.lucene.index.CodecReader;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.SingleInstanceLockFactory;
import org.apache.lucene.util.FixedBitSet;

/// Makes indexes in memory.
final class IndexWriting {
  /// Passages that are worth a thread of their own.
  private static final int PART = 5_000;

  private IndexWriting() {}

  /// A directory in memory, with each file in one piece, because files in many pieces make every
  /// look-up several times slower.
  static Directory memory() {
    return new ByteBuffersDirectory(
        new SingleInstanceLockFactory(),
        ByteBuffersDataOutput::new,
        ByteBuffersDirectory.OUTPUT_AS_ONE_BUFFER);
  }

  /// An index of articles, made from nothing; of many, in several threads.
  static Directory of(List<Indexable> articles) {
    var passages = articles.stream().mapToInt(article -> article.passages().size()).sum();
    var threads = Math.min(Runtime.getRuntime().availableProcessors(), passages / PART);
    if (threads < 2 || articles.size() < threads) {
      var whole = part(articles, 1);
      var segments = segments(whole);
      return segments.size() < 2 ? whole : merged(segments);
    }
    var size = Math.ceilDiv(articles.size(), threads);
    var parts =
        IntStream.iterate(0, start -> start < articles.size(), start -> start + size)
            .parallel()
            .mapToObj(start -> articles.subList(start, Math.min(articles.size(), start + size)))
            .map(some -> part(some, threads))
            .toList();
    return merged(parts.stream().flatMap(part -> segments(part).stream()).toList());
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
    var sources = new ArrayList<CodecReader>();
    earlier.leaves().forEach(leaf -> sources.add(without(gone, leaf.reader())));
    sources.addAll(segments(part(added, 1)));
    return merged(sources);
  }

  /// An index of one segment, or none where there is nothing to index.
  private static Directory merged(List<CodecReader> sources) {
    var directory = memory();
    try (var writer = new IndexWriter(directory, IndexFields.config())) {
      writer.addIndexes(sources.toArray(CodecReader[]::new));
      writer.forceMerge(1);
      return directory;
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /// An index in as many segments as there were bufferfuls.
  private static Directory part(List<Indexable> articles, int threads) {
    var directory = memory();
    var config = IndexFields.config().setMergePolicy(NoMergePolicy.INSTANCE);
    config.setRAMBufferSizeMB(config.getRAMBufferSizeMB() / threads);
    try (var writer = new IndexWriter(directory, config)) {
      for (var article : articles) {
        for (var position = 0; position < article.passages().size(); position++) {
          writer.addDocument(IndexFields.document(article, position));
        }
      }
      return directory;
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  /// They lie in memory and need not be closed.
  private static List<CodecReader> segments(Directory part) {
    try {
      return DirectoryReader.open(part).leaves().stream()
          .map(leaf -> (CodecReader) leaf.reader())
          .toList();
    } catch (IOException e) {
      throw unwritable(e);
    }
  }

  private static UncheckedIOException unwritable(IOException e) {
    return new UncheckedIOException("the index in memory cannot be written", e);
  }

  private static Set<String> signatures(List<Indexable> articles) {
    return articles.stream()
        .map(Indexable::signature)
        .collect(Collectors.toCollection(HashSet::new));
  }

  private static CodecReader without(Set<String> gone, LeafReader reader) {
    try {
      var live = new FixedBitSet(reader.maxDoc());
      live.set(0, reader.maxDoc());
      var ids = reader.getSortedDocValues(IndexFields.ARTICLE);
      for (var doc = ids.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = ids.nextDoc()) {
        if (gone.contains(ids.lookupOrd(ids.ordValue()).utf8ToString())) {
          live.clear(doc);
        }
      }
      return new PartOfIndex((CodecReader) reader, live);
    } catch (IOException e) {
      throw unwritable(e);
    }
  }
}
