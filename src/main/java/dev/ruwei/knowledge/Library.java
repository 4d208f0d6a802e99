package dev.ruwei.knowledge;

import dev.ruwei.text.Language;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The door to the knowledge: all articles of one folder at one moment, which never change.
///
/// Articles stand in the order of their ids, passages in the order of their article.
public final class Library {
  private final List<Article> articles;
  private final Lexicon lexicon;
  private final List<Fault> faults;
  private final Map<String, Located> byPassage = new LinkedHashMap<>();

  private record Located(Article article, Section section, Passage passage) {}

  private Library(List<Article> articles, Lexicon lexicon, List<Fault> faults) {
    this.articles = List.copyOf(articles);
    this.lexicon = lexicon;
    this.faults = List.copyOf(faults);
    for (var article : this.articles) {
      for (var section : article.sections()) {
        for (var passage : section.passages()) {
          if (byPassage.put(passage.id(), new Located(article, section, passage)) != null) {
            throw new IllegalArgumentException("two passages with the id " + passage.id());
          }
        }
      }
    }
  }

  /// A library of articles that are at hand already.
  ///
  /// @throws IllegalArgumentException when two passages share an id
  public static Library of(List<Article> articles, Lexicon lexicon, List<Fault> faults) {
    return new Library(articles, lexicon, faults);
  }

  public List<Article> articles() {
    return articles;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /// What was wrong in the folder; the files named here are not served.
  public List<Fault> faults() {
    return faults;
  }

  public Optional<Article> article(String id) {
    return articles.stream().filter(article -> article.id().equals(id)).findFirst();
  }

  public Optional<Passage> passage(String id) {
    return Optional.ofNullable(byPassage.get(id)).map(Located::passage);
  }

  /// All passages, in the order of articles and positions.
  public List<Passage> passages() {
    return byPassage.values().stream().map(Located::passage).toList();
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
    var work = articleOf(passage).workId();
    var found = new ArrayList<Passage>();
    for (var article : articles) {
      if (article.workId().equals(work) && !article.id().equals(passage.articleId())) {
        aligned(article, passage).ifPresent(found::add);
      }
    }
    return found;
  }

  /// Whether a work can be read in a language; both Chinese scripts count as one.
  public boolean has(Article work, Language language) {
    return articles.stream()
        .anyMatch(
            article ->
                article.workId().equals(work.workId())
                    && article.language().chinese() == language.chinese());
  }

  private Optional<Passage> aligned(Article article, Passage passage) {
    return passage(article.id() + ":" + passage.sectionId() + "-" + passage.position());
  }

  private Optional<Passage> neighbour(Passage passage, int step) {
    var passages = articleOf(passage).passages().toList();
    var index = passages.indexOf(passage) + step;
    return index < 0 || index >= passages.size()
        ? Optional.empty()
        : Optional.of(passages.get(index));
  }

  private Located located(Passage passage) {
    @Nullable Located located = byPassage.get(passage.id());
    if (located == null) {
      throw new IllegalArgumentException("no such passage in this library: " + passage.id());
    }
    return located;
  }
}
