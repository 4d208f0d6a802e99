package dev.ruwei.telegram;

import dev.ruwei.text.Span;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.EntityType;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/// Finds out whether a message is meant for the bot: in private every one, in groups a command, a
/// mention or a reply.
final class Addressing {
  private Addressing() {}

  /// What a message says to the bot.
  ///
  /// @param command without slash and name of the bot; blank: none
  /// @param text without the mention
  record Heard(String command, String text) {}

  /// Empty where the message is for somebody else.
  static Optional<Heard> of(Message message, Me me) {
    var text = Objects.requireNonNullElse(message.getText(), "");
    var command = entities(message).stream().filter(Addressing::leads).findFirst();
    if (command.isPresent()) {
      return command(text, command.get(), me);
    }
    if (message.isUserMessage()) {
      return Optional.of(new Heard("", text));
    }
    return mention(message, text, me)
        .map(mention -> without(text, mention))
        .map(rest -> new Heard("", rest.isEmpty() ? repliedTo(message) : rest))
        .or(() -> repliesTo(message, me) ? Optional.of(new Heard("", text)) : Optional.empty());
  }

  private static boolean leads(MessageEntity entity) {
    return EntityType.BOTCOMMAND.equals(entity.getType()) && entity.getOffset() == 0;
  }

  private static Optional<Heard> command(String text, MessageEntity entity, Me me) {
    var parts = List.of(text.substring(1, entity.getLength()).split("@", 2));
    var rest = text.substring(entity.getLength()).strip();
    return parts.size() == 1 || parts.get(1).equalsIgnoreCase(me.username())
        ? Optional.of(new Heard(parts.getFirst().toLowerCase(Locale.ROOT), rest))
        : Optional.empty();
  }

  private static Optional<Span> mention(Message message, String text, Me me) {
    return entities(message).stream()
        .filter(entity -> entity.getOffset() + entity.getLength() <= text.length())
        .filter(entity -> names(entity, text, me))
        .map(entity -> new Span(entity.getOffset(), entity.getOffset() + entity.getLength()))
        .findFirst();
  }

  private static boolean names(MessageEntity entity, String text, Me me) {
    return switch (entity.getType()) {
      case EntityType.MENTION ->
          text.substring(entity.getOffset(), entity.getOffset() + entity.getLength())
              .equalsIgnoreCase("@" + me.username());
      case EntityType.TEXTMENTION ->
          entity.getUser() != null && entity.getUser().getId() == me.id();
      default -> false;
    };
  }

  private static String without(String text, Span mention) {
    var before = text.substring(0, mention.start()).strip();
    var after = text.substring(mention.end()).strip();
    return (before + " " + after).strip();
  }

  /// Who mentions the bot under a message and says nothing more asks what that message asks.
  private static String repliedTo(Message message) {
    var other = message.getReplyToMessage();
    return other == null ? "" : Objects.requireNonNullElse(other.getText(), "");
  }

  /// In a forum every message replies to the one that opened its topic.
  private static boolean repliesTo(Message message, Me me) {
    var other = message.getReplyToMessage();
    return other != null
        && other.getFrom() != null
        && other.getFrom().getId() == me.id()
        && other.getForumTopicCreated() == null;
  }

  private static List<MessageEntity> entities(Message message) {
    return Objects.requireNonNullElse(message.getEntities(), List.of());
  }
}
