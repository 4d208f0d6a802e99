package dev.ruwei.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ruwei.mailbox.Outbox;
import dev.ruwei.telegram.Addressing.Heard;
import java.time.Duration;
import java.util.List;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/// Replies to messages, and follows those that are edited.
final class Messages {
  private final Access access;
  private final FloodGate gate;
  private final Commands commands;
  private final Questions questions;
  private final Outbox outbox;
  private final Settings settings;
  private final Phrases phrases;
  private final Duration editTime;

  /// An edit may be one that nobody sees.
  private final Cache<String, String> read;

  Messages(
      Access access,
      FloodGate gate,
      Commands commands,
      Questions questions,
      Outbox outbox,
      Settings settings,
      Phrases phrases,
      Duration editTime) {
    this.access = access;
    this.gate = gate;
    this.commands = commands;
    this.questions = questions;
    this.outbox = outbox;
    this.settings = settings;
    this.phrases = phrases;
    this.editTime = editTime;
    read = Caffeine.newBuilder().maximumSize(10_000).expireAfterWrite(editTime).build();
  }

  List<Letter> reply(Message message, Me me) {
    var user = message.getFrom();
    if (user == null || isForeign(message, user, me)) {
      return List.of();
    }
    return Addressing.of(message, me).map(heard -> reply(message, user, heard)).orElse(List.of());
  }

  /// Other bots, forwarded channels, and what somebody has chosen from our own inline results.
  private static boolean isForeign(Message message, User user, Me me) {
    return Boolean.TRUE.equals(user.getIsBot())
        || Boolean.TRUE.equals(message.getIsAutomaticForward())
        || (message.getViaBot() != null && message.getViaBot().getId() == me.id());
  }

  private List<Letter> reply(Message message, User user, Heard heard) {
    var place = Place.of(message);
    if (!access.admits(user.getId(), message.getChatId())) {
      return message.isUserMessage()
          ? Letter.line(place, say(user, Phrase.NOT_ALLOWED, user.getId()))
          : List.of();
    }
    return switch (gate.judge(message.getChatId() + ":" + user.getId(), message.getDate())) {
      case ADMITTED -> answer(message, place, user, heard);
      case WARNED -> Letter.line(place, say(user, Phrase.FLOODED));
      case IGNORED -> List.of();
    };
  }

  private List<Letter> answer(Message message, Place place, User user, Heard heard) {
    if (!heard.command().isEmpty()) {
      return commands.obey(place, user, heard, !message.isUserMessage());
    }
    if (!message.hasText()) {
      return message.isUserMessage() && !isService(message)
          ? Letter.line(place, say(user, Phrase.ONLY_TEXT))
          : List.of();
    }
    var question = Letters.question(message.getChatId(), message.getMessageId());
    read.put(question, message.getText());
    return questions.answer(place, user, heard.text(), question);
  }

  /// What Telegram itself says: somebody has pinned a message, for example.
  private static boolean isService(Message message) {
    return message.getPinnedMessage() != null
        || message.hasMessageAutoDeleteTimerChanged()
        || message.hasWriteAccessAllowed()
        || message.hasForumTopicCreated()
        || message.getForumTopicEdited() != null;
  }

  /// Corrects our answer while it is young; an edit that we cannot match is left alone.
  List<Letter> replyAgain(Message message, Me me) {
    var user = message.getFrom();
    if (user == null || isForeign(message, user, me) || !changes(message, user)) {
      return List.of();
    }
    var question = Letters.question(message.getChatId(), message.getMessageId());
    var messages = outbox.messages(me.id(), question);
    if (messages.isEmpty() || message.getText().equals(read.getIfPresent(question))) {
      return List.of();
    }
    read.put(question, message.getText());
    return Addressing.of(message, me)
        .filter(heard -> heard.command().isEmpty())
        .map(heard -> again(message, user, heard.text(), question, messages))
        .orElse(List.of());
  }

  private boolean changes(Message message, User user) {
    return message.hasText()
        && access.admits(user.getId(), message.getChatId())
        && message.getEditDate() - message.getDate() <= editTime.toSeconds();
  }

  private List<Letter> again(
      Message message, User user, String text, String question, List<Long> messages) {
    return questions.answerAnew(Place.of(message), user, text, question, messages);
  }

  /// A line for who has asked us, in private or by name, and gets no answer.
  List<Letter> apologise(Message message) {
    return message.getFrom() == null || !message.isUserMessage()
        ? List.of()
        : Letter.line(Place.of(message), say(message.getFrom(), Phrase.FAILED));
  }

  private String say(User user, Phrase phrase, Object... values) {
    return phrases.in(settings.language(user), phrase, values);
  }
}
