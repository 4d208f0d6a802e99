package dev.ruwei.conversation;

/// A conversation id that this channel never gave out, or that has expired.
public final class UnknownConversationException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnknownConversationException() {
    super("There is no such conversation, or it has expired: ask without a conversationId");
  }
}
