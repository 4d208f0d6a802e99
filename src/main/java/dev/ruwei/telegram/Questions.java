package dev.ruwei.telegram;

import dev.ruwei.answering.Listener;
import dev.ruwei.answering.Question;
import dev.ruwei.conversation.Turn;
import dev.ruwei.text.Language;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.User;

/// Answers questions, wherever they come from: a message, a button, a link.
final class Questions {
  private final Talks talks;
  private final Replies replies;
  private final Drafts drafts;
  private final Settings settings;
  private final Phrases phrases;

  Questions(Talks talks, Replies replies, Drafts drafts, Settings settings, Phrases phrases) {
    this.talks = talks;
    this.replies = replies;
    this.drafts = drafts;
    this.settings = settings;
    this.phrases = phrases;
  }

  /// @param question how the outbox names the message that asks; `null`: none
  List<Letter> answer(Place place, User user, String text, @Nullable String question) {
    var asked = question(text);
    if (asked.isEmpty()) {
      return refusal(place, user, text);
    }
    var turn = turn(place, user, asked.get());
    return replies.to(turn, place, user.getId(), buttonLanguage(user, turn), question);
  }

  /// The same in place of an answer that is there already.
  List<Letter> answerAnew(
      Place place, User user, String text, String question, List<Long> messages) {
    var asked = question(text);
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

  private static Optional<Question> question(String text) {
    try {
      return Optional.of(Question.of(text));
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }
}
