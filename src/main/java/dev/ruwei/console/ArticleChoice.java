package dev.ruwei.console;

import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.NamedArticles;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The article that the questions of a loop are narrowed to.
final class ArticleChoice {
  private static final String ALL = "all";

  private final Supplier<Library> current;
  private final Shelf shelf;
  private final Prompts prompts;
  private final Language language;
  private @Nullable String chosen;

  /// @param current tells the library of today
  ArticleChoice(Supplier<Library> current, Shelf shelf, Prompts prompts, Language language) {
    this.current = current;
    this.shelf = shelf;
    this.prompts = prompts;
    this.language = language;
  }

  /// The id; `null`: all articles are asked.
  @Nullable String articleId() {
    return chosen;
  }

  /// Widens where the chosen article has gone, and says so.
  Optional<String> widenedByLoss() {
    if (chosen == null || current.get().article(chosen).isPresent()) {
      return Optional.empty();
    }
    var lost = chosen;
    chosen = null;
    return Optional.of(say("article-gone", "article", lost));
  }

  /// Each article on a line, the chosen one marked.
  String list() {
    return shelf.articles(
        article().map(Article::workId).orElse(""), prompts.template("console", "chosen"));
  }

  /// What is asked now.
  String state() {
    return article()
        .map(article -> say("article-chosen", "title", shelf.shown(article)))
        .orElseGet(() -> prompts.template("console", "article-all").in(language));
  }

  /// Narrows to what is named, or widens, and says what became of it.
  String choose(String name) {
    if (name.equalsIgnoreCase(ALL)) {
      chosen = null;
      return state();
    }
    return switch (NamedArticles.of(current.get(), name)) {
      case NamedArticles.One(var article) -> {
        chosen = article.id();
        yield state();
      }
      case NamedArticles.Several(var articles) ->
          say("article-several", "articles", lines(articles));
      case NamedArticles.None(var nearest) when nearest.isEmpty() ->
          say("article-unknown", "name", name);
      case NamedArticles.None(var nearest) ->
          say("article-unknown", "name", name)
              + " "
              + say("article-nearest", "articles", lines(nearest));
    };
  }

  private Optional<Article> article() {
    return Optional.ofNullable(chosen).flatMap(current.get()::article);
  }

  private String lines(List<Article> articles) {
    return articles.stream()
        .map(article -> "\n" + shelf.line(article))
        .collect(Collectors.joining());
  }

  private String say(String key, String place, String value) {
    return prompts.template("console", key, place).in(language, value);
  }
}
