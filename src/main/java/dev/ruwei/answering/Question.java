package dev.ruwei.answering;

import dev.ruwei.text.Language;
import org.jspecify.annotations.Nullable;

/// What somebody asks. A blank text, or one longer than [#LIMIT] code points, is an
/// `IllegalArgumentException` whose message says what to do.
///
/// @param language the language to answer in; `null`: the question's own
/// @param articleId narrows the search to one article and its translations; `null`: all
public record Question(String text, @Nullable Language language, @Nullable String articleId) {
  /// The longest question, in code points.
  public static final int LIMIT = 1_000;

  public Question {
    if (text.isBlank()) {
      throw new IllegalArgumentException("The question is empty: write what you want to know");
    }
    if (text.codePointCount(0, text.length()) > LIMIT) {
      throw new IllegalArgumentException(
          "The question is longer than " + LIMIT + " characters: shorten it");
    }
  }

  /// A question to all articles, answered in its own language.
  public static Question of(String text) {
    return new Question(text, null, null);
  }

  /// The same wish in other words.
  Question as(String words) {
    return new Question(words, language, articleId);
  }

  /// The language the answer is given in.
  public Language answerLanguage() {
    return language == null ? Language.of(text) : language;
  }
}
