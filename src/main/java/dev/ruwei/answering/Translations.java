package dev.ruwei.answering;

import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.Library;
import dev.ruwei.model.Inquiry;
import dev.ruwei.numbers.Quantity;
import dev.ruwei.text.Language;
import java.util.List;
import java.util.Optional;

/// Tries a refused question again in the articles' language, where they have none of the
/// question's.
///
/// A translation only finds: it is never shown, and what it does not find stays refused as it was.
final class Translations {
  private final Answering templates;
  private final Library library;

  /// An answer that was found for a translation.
  ///
  /// @param meant the translation
  record Found(Answer answer, String meant) {}

  Translations(Answering templates, Library library) {
    this.templates = templates;
    this.library = library;
  }

  /// What a translation finds; empty where it finds nothing, or none is needed.
  Optional<Found> of(Answer refused, Question question, Context context, Inquiry inquiry) {
    return refused instanceof Answer.NotFound notFound && SmallTalk.of(question.text()).isEmpty()
        ? foreign(question)
            .flatMap(target -> inquiry.translated(context.interpretedAs(), target))
            .filter(translation -> fits(translation, context.interpretedAs()))
            .flatMap(translation -> found(translation, question, context, notFound.asked()))
        : Optional.empty();
  }

  /// The language of the articles, where none has the question's.
  private Optional<Language> foreign(Question question) {
    var chinese = Language.of(question.text()).chinese();
    var languages = articles(question).stream().map(Article::language).toList();
    return languages.stream().allMatch(one -> one.chinese() != chinese)
        ? languages.stream().findFirst()
        : Optional.empty();
  }

  private List<Article> articles(Question question) {
    var wanted = Optional.ofNullable(question.articleId()).flatMap(library::article);
    return library.articles().stream()
        .filter(one -> wanted.isEmpty() || one.workId().equals(wanted.get().workId()))
        .toList();
  }

  private static boolean fits(String translation, String question) {
    var numbers = Numbers.in(question).toList();
    var translated = Numbers.in(translation).toList();
    return translation.codePointCount(0, translation.length()) <= Question.LIMIT
        && covers(numbers, translated)
        && covers(translated, numbers);
  }

  private static boolean covers(List<Quantity> some, List<Quantity> others) {
    return some.stream().allMatch(one -> others.stream().anyMatch(one::sameValue));
  }

  private Optional<Found> found(
      String translation, Question question, Context context, Asked asked) {
    return templates.answer(question, context.reading(translation))
            instanceof Answer.Answered answered
        ? Optional.of(new Found(answered.to(asked), translation))
        : Optional.empty();
  }
}
