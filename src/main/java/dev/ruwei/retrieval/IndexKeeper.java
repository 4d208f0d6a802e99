package dev.ruwei.retrieval;

import dev.ruwei.knowledge.Library;
import dev.ruwei.storage.SealedFiles;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import org.apache.lucene.store.Directory;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Keeps large indexes on the disk for the next start, and makes an index from the one before where
/// little has changed.
///
/// The name of a file is the hash of all that decides what the index holds, so an index is never
/// taken for another one. It is read into memory as a whole, and nothing on the disk can harm it
/// there.
final class IndexKeeper implements SearchFactory {
  private static final Logger LOG = LoggerFactory.getLogger(IndexKeeper.class);

  /// A start with fewer passages is as quick without.
  private static final int MANY = 2_000;

  /// Of both languages, now and before the last change, and those of another folder.
  private static final int KEPT = 6;

  private static final String ENDING = ".index";

  private final SealedFiles files;
  private final int many;
  private @Nullable LibrarySearch last;

  IndexKeeper(SealedFiles files) {
    this(files, MANY);
  }

  /// @param many from how many passages on an index is kept
  IndexKeeper(SealedFiles files, int many) {
    this.files = files;
    this.many = many;
  }

  @Override
  public synchronized PassageSearch over(Library library) {
    var chinese = index(library, true);
    var english = index(library, false);
    files.prune(ENDING, KEPT);
    var search = new LibrarySearch(library, chinese, english);
    last = search;
    return search;
  }

  private LanguageIndex index(Library library, boolean chinese) {
    var articles = Indexable.of(library, chinese);
    if (articles.stream().mapToInt(article -> article.passages().size()).sum() < many) {
      return LanguageIndex.of(library, chinese);
    }
    var name = IndexFormat.key(articles) + ENDING;
    var kept = files.read(name).flatMap(IndexFormat::read);
    if (kept.isPresent()) {
      try {
        return new LanguageIndex(library, chinese, articles, kept.get());
      } catch (IOException | RuntimeException e) {
        LOG.warn("A kept index cannot be used and is made anew: {}", e.getMessage());
      }
    }
    var made = make(library, chinese, articles);
    files.write(name, out -> IndexFormat.write(made.directory(), out));
    return made;
  }

  private LanguageIndex make(Library library, boolean chinese, List<Indexable> articles) {
    try {
      return new LanguageIndex(library, chinese, articles, directory(chinese, articles));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException("the index in memory cannot be read", e);
    }
  }

  private Directory directory(boolean chinese, List<Indexable> articles) {
    var before = last == null ? null : last.index(chinese);
    return before != null && mostlyAlike(before.articles(), articles)
        ? before.changedTo(articles)
        : IndexWriting.of(articles);
  }

  private static boolean mostlyAlike(List<Indexable> before, List<Indexable> after) {
    var signatures = new HashSet<String>();
    before.forEach(article -> signatures.add(article.signature()));
    var alike = after.stream().filter(article -> signatures.contains(article.signature())).count();
    return 2 * alike > Math.max(before.size(), after.size());
  }
}
