package dev.ruwei.conversation;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How much of conversations is kept.
///
/// @param maxTurns the last turns kept of each conversation
/// @param maxConversations kept at the same time; beyond it, the one that rested longest goes
/// @param idleTime how long a conversation lives after its last turn
@ConfigurationProperties("ruwei.conversation")
record ConversationProperties(
    @DefaultValue("20") int maxTurns,
    @DefaultValue("10000") int maxConversations,
    @DefaultValue("1h") Duration idleTime) {
  ConversationProperties {
    if (maxTurns < 1 || maxConversations < 1 || !idleTime.isPositive()) {
      throw new IllegalArgumentException(
          "ruwei.conversation.max-turns, max-conversations and idle-time must be positive");
    }
  }
}
