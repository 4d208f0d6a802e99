package dev.ruwei.web;

import dev.ruwei.knowledge.Article;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// An article as programs read it, without its text.
///
/// @param passages how many it has
record ArticleView(
    String id,
    String title,
    @Nullable String publisher,
    @Nullable String source,
    @Nullable LocalDate published,
    String language,
    @Nullable String translationOf,
    String wording,
    long passages,
    String contentHash) {

  static ArticleView of(Article article) {
    return new ArticleView(
        article.id(),
        article.title(),
        article.publisher(),
        Objects.toString(article.source(), null),
        article.published(),
        article.language().tag(),
        article.translationOf(),
        article.wording().tag(),
        article.passages().count(),
        article.contentHash());
  }
}
