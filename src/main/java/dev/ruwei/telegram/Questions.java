package dev.ruwei.telegram;

import dev.ruwei.answering.Listener;
import dev.ruwei.answering.Question;
import dev.ruwei.conversation.Turn;
import dev.ruwei.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.User;

/// Answers questions, wherever they come from: a message, a button, a link.
final class Questions {
  private final Talks talks;
  private final Replies replies;
  private final Drafts drafts;
  private final Narrowing narrowing;
  private final Shelf shelf;
  private final Settings settings;
  private final Phrases phrases;

  Questions(
      Talks talks,
      Replies replies,
      Drafts drafts,
      Narrowing narrowing,
      Shelf shelf,
      Settings settings,
      Phrases phrases) {
    this.talks = talks;
    this.replies = replies;
    this.drafts = drafts;
    this.narrowing = narrowing;
    this.shelf = shelf;
    this.settings = settings;
    this.phrases = phrases;
  }

  /// @param question how the outbox names the message that asks; `null`: none
  List<Letter> answer(Place place, User user, String text, @Nullable String question) {
    var choice = narrowing.choice(place.chatId());
    var asked = question(text, choice.articleId());
    var notice = narrowing.notice(place, choice, settings.language(user));
    var answer =
        asked
            .map(one -> answer(place, user, one, question))
            .orElseGet(() -> refusal(place, user, text));
    return Stream.concat(notice.stream(), answer.stream()).toList();
  }

  /// What there is on a topic, whatever article the chat keeps to.
  List<Letter> about(Shelf.Topic topic, Place place, User user) {
    return question(shelf.question(topic), topic.article().id())
        .map(question -> answer(place, user, question, null))
        .orElse(List.of());
  }

  private List<Letter> answer(Place place, User user, Question asked, @Nullable String question) {
    var turn = turn(place, user, asked);
    return replies.to(turn, place, user.getId(), buttonLanguage(user, turn), question);
  }

  /// The same in place of an answer that is there already.
  List<Letter> answerAnew(
      Place place, User user, String text, String question, List<Long> messages) {
    var asked = question(text, narrowing.choice(place.chatId()).articleId());
    if (asked.isEmpty()) {
      return List.of();
    }
    var turn = talks.ask(Talk.of(place, user.getId()), asked.get(), Listener.SILENT);
    var language = buttonLanguage(user, turn);
    return replies.instead(turn, place, user.getId(), language, question, messages);
  }

  /// Empty where that conversation is over.
  Optional<List<Letter>> more(Place place, User user, ShownAnswer answer) {
    var language = Language.of(answer.question());
    var question = new Question(phrases.in(language, Phrase.MORE_QUESTION), language, null);
    return talks
        .askOn(Talk.of(place, user.getId()), answer.conversationId(), question)
        .map(turn -> replies.to(turn, place, user.getId(), buttonLanguage(user, turn), null));
  }

  private Turn turn(Place place, User user, Question question) {
    try (var draft = drafts.in(place)) {
      return talks.ask(Talk.of(place, user.getId()), question, draft);
    }
  }

  private Language buttonLanguage(User user, Turn turn) {
    return settings.chosen(user.getId()).orElse(turn.answer().asked().language());
  }

  private List<Letter> refusal(Place place, User user, String text) {
    var language = settings.language(user);
    return Letter.line(
        place,
        text.isBlank()
            ? phrases.in(language, Phrase.HELP)
            : phrases.in(language, Phrase.TOO_LONG, Question.LIMIT));
  }

  private static Optional<Question> question(String text, @Nullable String articleId) {
    try {
      return Optional.of(new Question(text, null, articleId));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
