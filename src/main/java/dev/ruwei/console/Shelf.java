package dev.ruwei.console;

import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Section;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.prompts.Template;
import dev.ruwei.text.Language;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What there is to ask about, in the reader's language where the articles have it.
final class Shelf {
  private final Supplier<Library> current;
  private final Language language;
  private final Template title;

  /// @param current tells the library of today
  Shelf(Supplier<Library> current, Prompts prompts, Language language) {
    this.current = current;
    this.language = language;
    this.title = prompts.template("console", "title", "title");
  }

  /// Each article with the topics in it.
  String topics() {
    return readable().map(this::topics).collect(Collectors.joining("\n\n"));
  }

  /// Each article on a line.
  String articles() {
    return readable().map(this::line).collect(Collectors.joining("\n"));
  }

  /// The same, with a mark behind the article that is chosen.
  String articles(String workId, Template mark) {
    return readable()
        .map(
            article ->
                line(article) + (article.workId().equals(workId) ? " " + mark.in(language) : ""))
        .collect(Collectors.joining("\n"));
  }

  /// The titles of articles and topics.
  List<String> titles() {
    return readable()
        .flatMap(article -> Stream.concat(Stream.of(article.title()), sections(article)))
        .distinct()
        .toList();
  }

  private Stream<Article> readable() {
    var library = current.get();
    return library.articles().stream()
        .filter(
            article ->
                article.language().chinese() == language.chinese()
                    || !library.has(article, language));
  }

  private String topics(Article article) {
    return sections(article)
        .map(topic -> "- " + topic)
        .collect(Collectors.joining("\n", shown(article) + "\n", ""));
  }

  String line(Article article) {
    return Stream.of(shown(article), article.publisher(), article.published(), article.id())
        .filter(Objects::nonNull)
        .map(Object::toString)
        .collect(Collectors.joining(" · ", "- ", ""));
  }

  String shown(Article article) {
    return title.in(language, article.title());
  }

  private static Stream<String> sections(Article article) {
    return article.sections().stream().map(Section::title);
  }
}
