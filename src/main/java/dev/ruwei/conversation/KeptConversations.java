package dev.ruwei.conversation;

import dev.ruwei.answering.Listener;
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
    return ask(channel, conversationId, question, Listener.SILENT);
  }

  @Override
  public Turn ask(
      Channel channel, @Nullable String conversationId, Question question, Listener listener) {
    return conversationId == null
        ? open(channel, question, listener)
        : resume(store.find(channel, conversationId), question, listener);
  }

  @Override
  public List<Turn> turns(Channel channel, String conversationId) {
    return store.find(channel, conversationId).turns();
  }

  /// Keeps a conversation only when its first question got an answer: failures leave nothing
  /// behind.
  private Turn open(Channel channel, Question question, Listener listener) {
    var conversation = store.create(channel);
    var turn = dialogue.next(conversation.id(), List.of(), question, listener);
    conversation.add(turn);
    store.keep(conversation);
    return turn;
  }

  private Turn resume(Conversation conversation, Question question, Listener listener) {
    var turn = dialogue.next(conversation.id(), conversation.turns(), question, listener);
    conversation.add(turn);
    store.keep(conversation);
    return turn;
  }
}
