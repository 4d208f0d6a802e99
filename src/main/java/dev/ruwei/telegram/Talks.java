package dev.ruwei.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.ruwei.answering.Listener;
import dev.ruwei.answering.Question;
import dev.ruwei.conversation.Channel;
import dev.ruwei.conversation.Conversations;
import dev.ruwei.conversation.Turn;
import dev.ruwei.conversation.UnknownConversationException;
import dev.ruwei.journal.Journal;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The conversations of the people in their chats.
final class Talks {
  private final Conversations conversations;
  private final Journal journal;
  private final Cache<Talk, String> ids =
      Caffeine.newBuilder().maximumSize(100_000).expireAfterAccess(Duration.ofDays(1)).build();

  Talks(Conversations conversations, Journal journal) {
    this.conversations = conversations;
    this.journal = journal;
  }

  /// How the journal knows a user.
  static String asker(long userId) {
    return "telegram:" + userId;
  }

  /// Asks; a conversation that has expired is begun anew.
  ///
  /// @param listener is told of the answer while it grows
  Turn ask(Talk talk, Question question, Listener listener) {
    Turn turn;
    try {
      turn = ask(talk, ids.getIfPresent(talk), question, listener);
    } catch (UnknownConversationException e) {
      turn = ask(talk, null, question, listener);
    }
    return turn;
  }

  private Turn ask(Talk talk, @Nullable String id, Question question, Listener listener) {
    var turn = conversations.ask(Channel.TELEGRAM, id, question, listener);
    ids.put(talk, turn.conversationId());
    journal.record(turn, Channel.TELEGRAM, asker(talk.userId()));
    return turn;
  }

  /// Asks on in a certain conversation; empty where it is over.
  Optional<Turn> askOn(Talk talk, String conversationId, Question question) {
    try {
      return Optional.of(ask(talk, conversationId, question, Listener.SILENT));
    } catch (UnknownConversationException e) {
      return Optional.empty();
    }
  }

  void forget(Talk talk) {
    ids.invalidate(talk);
  }

  void forget(long userId) {
    ids.asMap().keySet().removeIf(talk -> talk.userId() == userId);
  }
}
