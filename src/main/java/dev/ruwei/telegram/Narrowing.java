package dev.ruwei.telegram;

import dev.ruwei.answering.Editions;
import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.NamedArticles;
import dev.ruwei.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Narrows the questions of a chat to one article, for everybody in it, and widens them again.
final class Narrowing {
  private static final String ALL = "all";

  private final ChosenArticles chosen;
  private final Editions editions;
  private final Shelf shelf;
  private final Phrases phrases;

  Narrowing(ChosenArticles chosen, Editions editions, Shelf shelf, Phrases phrases) {
    this.chosen = chosen;
    this.editions = editions;
    this.shelf = shelf;
    this.phrases = phrases;
  }

  /// What a chat's questions go to.
  ///
  /// @param articleId `null`: all articles
  /// @param lost the article that was chosen and is not there any more; `null`: none
  record Choice(@Nullable String articleId, @Nullable String lost) {}

  /// An article that has gone in the meantime is chosen no longer.
  Choice choice(long chatId) {
    var id = chosen.of(chatId);
    if (id.isEmpty() || library().article(id.get()).isPresent()) {
      return new Choice(id.orElse(null), null);
    }
    chosen.forget(chatId);
    return new Choice(null, id.get());
  }

  /// Says that an article has gone.
  List<Letter> notice(Place place, Choice choice, Language language) {
    return choice.lost() == null
        ? List.of()
        : Letter.line(place, phrases.in(language, Phrase.ARTICLE_GONE, choice.lost()));
  }

  /// @param name what stands behind the command; blank: which articles there are
  List<Letter> obey(Place place, String name, Language language) {
    if (name.isBlank()) {
      return Letter.posts(place, list(place.chatId(), language));
    }
    return Letter.line(
        place,
        name.equalsIgnoreCase(ALL)
            ? widen(place.chatId(), language)
            : narrow(place.chatId(), name, language));
  }

  private String widen(long chatId, Language language) {
    chosen.forget(chatId);
    return phrases.in(language, Phrase.ARTICLE_ALL);
  }

  private String narrow(long chatId, String name, Language language) {
    return switch (NamedArticles.of(library(), name)) {
      case NamedArticles.One(var article) -> {
        chosen.choose(chatId, article.id());
        yield phrases.in(language, Phrase.ARTICLE_CHOSEN, title(article, language));
      }
      case NamedArticles.Several(var articles) ->
          phrases.in(language, Phrase.ARTICLE_SEVERAL, lines(articles, language));
      case NamedArticles.None(var nearest) when nearest.isEmpty() ->
          phrases.in(language, Phrase.ARTICLE_UNKNOWN);
      case NamedArticles.None(var nearest) ->
          phrases.in(language, Phrase.ARTICLE_NEAREST, lines(nearest, language));
    };
  }

  private Styled list(long chatId, Language language) {
    var choice = choice(chatId);
    var article = Optional.ofNullable(choice.articleId()).flatMap(library()::article);
    var text = new StyledText();
    if (choice.lost() != null) {
      text.add(phrases.in(language, Phrase.ARTICLE_GONE, choice.lost()) + "\n\n");
    }
    text.add(
        article
            .map(one -> phrases.in(language, Phrase.ARTICLE_CHOSEN, title(one, language)))
            .orElseGet(() -> phrases.in(language, Phrase.ARTICLE_ALL)));
    var work = article.map(Article::workId).orElse("");
    shelf
        .readable(language)
        .forEach(
            one -> text.add((one.workId().equals(work) ? "\n✓ " : "\n• ") + line(one, language)));
    return text.add("\n\n" + phrases.in(language, Phrase.ARTICLE_HOW)).styled();
  }

  private String lines(List<Article> articles, Language language) {
    return articles.stream()
        .map(article -> "\n• " + line(article, language))
        .collect(Collectors.joining());
  }

  private String line(Article article, Language language) {
    return title(article, language) + " · " + article.id();
  }

  private String title(Article article, Language language) {
    return phrases.in(language, Phrase.TITLE, article.title());
  }

  private Library library() {
    return editions.current().library();
  }
}
