package dev.ruwei.web;

import dev.ruwei.answering.Editions;
import dev.ruwei.answering.Question;
import dev.ruwei.text.Language;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Makes questions from what clients send, or says what is wrong with it.
final class QuestionFactory {
  private final Editions editions;

  QuestionFactory(Editions editions) {
    this.editions = editions;
  }

  Question question(@Nullable String text, @Nullable String language, @Nullable String articleId) {
    if (text == null || text.isBlank()) {
      throw Problem.BLANK_QUESTION.exception("Write what you want to know");
    }
    if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      throw Problem.MALFORMED_BODY.exception("The question holds half a surrogate pair: remove it");
    }
    return checked(text, language(language), article(articleId));
  }

  /// The language of a tag; `null` where there is none.
  @Nullable Language language(@Nullable String tag) {
    if (tag == null || tag.isBlank()) {
      return null;
    }
    return Language.ofTag(tag)
        .orElseThrow(() -> Problem.UNKNOWN_LANGUAGE.exception("Use zh-Hans, zh-Hant or en"));
  }

  private @Nullable String article(@Nullable String id) {
    if (id != null && editions.current().library().article(id).isEmpty()) {
      throw Problem.UNKNOWN_ARTICLE.exception("Take an id that /api/v1/articles names");
    }
    return id;
  }

  private static Question checked(
      String text, @Nullable Language language, @Nullable String articleId) {
    try {
      return new Question(text, language, articleId);
    } catch (IllegalArgumentException e) {
      throw Problem.QUESTION_TOO_LONG.exception(String.valueOf(e.getMessage()));
    }
  }
}
