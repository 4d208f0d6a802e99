package dev.ruwei.conversation;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.function.LongSupplier;

/// The conversations that are alive, bounded in number and in idle time.
///
/// The map is in the order of last use, so what has expired or must make room stands at its head. A
/// Caffeine cache keeps what is used often and would drop a conversation that has just begun.
final class ConversationStore {
  private static final int ID_BYTES = 16;

  private final ConversationProperties limits;
  private final LongSupplier nanos;
  private final SecureRandom random = new SecureRandom();
  private final LinkedHashMap<String, Kept> lastUsed = new LinkedHashMap<>();

  private record Kept(Conversation conversation, long since) {}

  /// @param nanos a clock that never goes back, in nanoseconds
  ConversationStore(ConversationProperties limits, LongSupplier nanos) {
    this.limits = limits;
    this.nanos = nanos;
  }

  /// A conversation with an id that nobody can guess; not kept yet.
  Conversation create(Channel channel) {
    var bytes = new byte[ID_BYTES];
    random.nextBytes(bytes);
    var id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    return new Conversation(id, channel, limits.maxTurns());
  }

  /// Keeps a conversation as the one used last.
  synchronized void keep(Conversation conversation) {
    expire();
    lastUsed.putLast(conversation.id(), new Kept(conversation, nanos.getAsLong()));
    if (lastUsed.size() > limits.maxConversations()) {
      lastUsed.pollFirstEntry();
    }
  }

  /// @throws UnknownConversationException when the id is not one of the channel's, or has expired
  synchronized Conversation find(Channel channel, String id) {
    expire();
    var kept = lastUsed.get(id);
    if (kept == null || !kept.conversation().belongsTo(channel)) {
      throw new UnknownConversationException();
    }
    return kept.conversation();
  }

  private void expire() {
    var now = nanos.getAsLong();
    var idle = limits.idleTime().toNanos();
    while (!lastUsed.isEmpty() && now - lastUsed.firstEntry().getValue().since() >= idle) {
      lastUsed.pollFirstEntry();
    }
  }
}
