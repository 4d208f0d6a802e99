package dev.ruwei.conversation;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/// The last turns of one conversation. Turns may be added from several threads at once.
final class Conversation {
  private final String id;
  private final Channel channel;
  private final int maxTurns;
  private final Deque<Turn> turns = new ArrayDeque<>();

  Conversation(String id, Channel channel, int maxTurns) {
    this.id = id;
    this.channel = channel;
    this.maxTurns = maxTurns;
  }

  String id() {
    return id;
  }

  boolean belongsTo(Channel asking) {
    return channel == asking;
  }

  synchronized void add(Turn turn) {
    if (turns.size() == maxTurns) {
      turns.removeFirst();
    }
    turns.addLast(turn);
  }

  synchronized List<Turn> turns() {
    return List.copyOf(turns);
  }
}
