package dev.ruwei.knowledge;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Reads files into a library: each for itself, then together.
final class LibraryReader {
  private final Map<String, Draft> drafts = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();
  private Lexicon lexicon = Lexicon.empty();

  private LibraryReader() {}

  /// @param files in the order in which the first of two that clash is served
  /// @param found what was wrong on the way to the files
  static Library read(List<KnowledgeFile> files, List<Fault> found) {
    var reader = new LibraryReader();
    reader.faults.addAll(found);
    files.forEach(reader::readFile);
    if (files.stream().noneMatch(KnowledgeFile::isArticle)) {
      reader.faults.add(
          new Fault(".", 0, "the folder has no articles", "Put .md or .txt files into it"));
    }
    return reader.library();
  }

  private void readFile(KnowledgeFile file) {
    var log = new FaultLog(file.name());
    if (file.name().equals(KnowledgeFile.LEXICON)) {
      lexicon = LexiconReader.read(file, log);
    } else {
      ArticleReader.read(file, log).ifPresent(draft -> keep(draft, log));
    }
    faults.addAll(log.faults());
  }

  private void keep(Draft draft, FaultLog log) {
    var id = draft.article().id();
    var other = drafts.putIfAbsent(id, draft);
    if (other != null) {
      log.refuse(
          draft.meta().idLine(),
          "the id '" + id + "' is that of " + other.file() + " too",
          "Give " + draft.file() + " another id");
    }
  }

  private Library library() {
    var articles = new ArrayList<Article>();
    for (var draft : drafts.values()) {
      var log = new FaultLog(draft.file());
      if (draft.article().translationOf() != null) {
        Translations.check(draft, drafts, log);
      }
      if (!log.refused()) {
        articles.add(draft.article());
      }
      faults.addAll(log.faults());
    }
    articles.sort(Comparator.comparing(Article::id));
    faults.sort(Comparator.comparing(Fault::file).thenComparingInt(Fault::line));
    return Library.of(articles, lexicon, faults);
  }
}
