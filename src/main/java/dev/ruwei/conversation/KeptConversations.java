package dev.ruwei.conversation;

import dev.ruwei.answering.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Conversations whose turns are kept in memory.
final class KeptConversations implements Conversations {
  private final Dialogue dialogue;
  private final ConversationStore store;

  KeptConversations(Dialogue dialogue, ConversationStore store) {
    this.dialogue = dialogue;
    this.store = store;
  }

  @Override
  public Turn ask(Channel channel, @Nullable String conversationId, Question question) {
    return conversationId == null
        ? open(channel, question)
        : resume(store.find(channel, conversationId), question);
  }

  @Override
  public List<Turn> turns(Channel channel, String conversationId) {
    return store.find(channel, conversationId).turns();
  }

  /// Keeps a conversation only when its first question got an answer: failures leave nothing
  /// behind.
  private Turn open(Channel channel, Question question) {
    var conversation = store.create(channel);
    var turn = dialogue.next(conversation.id(), List.of(), question);
    conversation.add(turn);
    store.keep(conversation);
    return turn;
  }

  private Turn resume(Conversation conversation, Question question) {
    var turn = dialogue.next(conversation.id(), conversation.turns(), question);
    conversation.add(turn);
    store.keep(conversation);
    return turn;
  }
}
