package dev.ruwei.knowledge;

import dev.ruwei.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The door to the knowledge: all articles of one folder at one moment, which never change.
///
/// Articles stand in the order of their ids, passages in the order of their article.
public final class Library {
  private final Map<String, Article> articles = new LinkedHashMap<>();
  private final Map<String, List<Article>> works = new LinkedHashMap<>();
  private final Map<String, Located> byPassage = new LinkedHashMap<>();
  private final List<Passage> passages = new ArrayList<>();
  private final Lexicon lexicon;
  private final List<Fault> faults;

  /// @param index among all passages
  private record Located(Article article, Section section, int index) {}

  private Library(List<Article> articles, Lexicon lexicon, List<Fault> faults) {
    this.lexicon = lexicon;
    this.faults = List.copyOf(faults);
    articles.forEach(this::add);
  }

  /// Reads a folder of articles. What is wrong in it is told by [#faults()]; one bad file never
  /// takes down the others.
  ///
  /// @throws IllegalArgumentException when there is no such folder; the message says what to do
  public static Library read(Path folder) {
    return Librarian.of(folder).library();
  }

  /// The articles that come with the program.
  public static Library bundled() {
    return Librarian.ofBundled().library();
  }

  /// A library of articles that are at hand already.
  ///
  /// @throws IllegalArgumentException when two articles or two passages share an id
  public static Library of(List<Article> articles, Lexicon lexicon, List<Fault> faults) {
    return new Library(articles, lexicon, faults);
  }

  public List<Article> articles() {
    return List.copyOf(articles.values());
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /// What is wrong in the folder, by file and line. A file named here is kept out, unless it can be
  /// read without doubt all the same.
  public List<Fault> faults() {
    return faults;
  }

  public Optional<Article> article(String id) {
    return Optional.ofNullable(articles.get(id));
  }

  public Optional<Passage> passage(String id) {
    return Optional.ofNullable(byPassage.get(id)).map(located -> passages.get(located.index()));
  }

  /// All passages, in the order of articles and positions.
  public List<Passage> passages() {
    return Collections.unmodifiableList(passages);
  }

  /// The article of a passage of this library.
  ///
  /// @throws IllegalArgumentException when the passage is not from here
  public Article articleOf(Passage passage) {
    return located(passage).article();
  }

  /// The section of a passage of this library.
  ///
  /// @throws IllegalArgumentException when the passage is not from here
  public Section sectionOf(Passage passage) {
    return located(passage).section();
  }

  /// The passage before this one in its article.
  public Optional<Passage> before(Passage passage) {
    return neighbour(passage, -1);
  }

  /// The passage after this one in its article.
  public Optional<Passage> after(Passage passage) {
    return neighbour(passage, 1);
  }

  /// The passages that say the same in other languages, by equal section and position.
  public List<Passage> translations(Passage passage) {
    return works.getOrDefault(articleOf(passage).workId(), List.of()).stream()
        .filter(article -> !article.id().equals(passage.articleId()))
        .flatMap(article -> aligned(article, passage).stream())
        .toList();
  }

  /// Whether a work can be read in a language; both Chinese scripts count as one.
  public boolean has(Article work, Language language) {
    return works.getOrDefault(work.workId(), List.of()).stream()
        .anyMatch(article -> article.language().chinese() == language.chinese());
  }

  private void add(Article article) {
    if (articles.put(article.id(), article) != null) {
      throw new IllegalArgumentException("two articles with the id " + article.id());
    }
    works.computeIfAbsent(article.workId(), _ -> new ArrayList<>()).add(article);
    for (var section : article.sections()) {
      for (var passage : section.passages()) {
        var located = new Located(article, section, passages.size());
        if (byPassage.put(passage.id(), located) != null) {
          throw new IllegalArgumentException("two passages with the id " + passage.id());
        }
        passages.add(passage);
      }
    }
  }

  private Optional<Passage> aligned(Article article, Passage passage) {
    return passage(article.id() + ":" + passage.sectionId() + "-" + passage.position());
  }

  private Optional<Passage> neighbour(Passage passage, int step) {
    var index = located(passage).index() + step;
    return index < 0 || index >= passages.size()
        ? Optional.empty()
        : Optional.of(passages.get(index))
            .filter(other -> other.articleId().equals(passage.articleId()));
  }

  private Located located(Passage passage) {
    @Nullable Located located = byPassage.get(passage.id());
    if (located == null) {
      throw new IllegalArgumentException("no such passage in this library: " + passage.id());
    }
    return located;
  }
}
