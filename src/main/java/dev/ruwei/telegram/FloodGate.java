package dev.ruwei.telegram;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;

/// Counts what a chat says by the time it said it, so that what has waited while the program was
/// down is no flood.
final class FloodGate {
  private static final int MINUTE = 60;

  private final int most;
  private final Cache<String, Chat> chats =
      Caffeine.newBuilder().maximumSize(10_000).expireAfterAccess(Duration.ofMinutes(10)).build();

  /// What to do with a message.
  enum Verdict {
    ADMITTED,
    /// Too many, for the first time: say so.
    WARNED,
    IGNORED
  }

  private static final class Chat {
    private final Deque<Integer> seconds = new ArrayDeque<>();
    private boolean warned;
  }

  /// @param most messages within a minute
  FloodGate(int most) {
    this.most = most;
  }

  /// @param second when the message was sent
  Verdict judge(String who, int second) {
    var chat = chats.get(who, _ -> new Chat());
    synchronized (chat) {
      chat.seconds.removeIf(said -> said <= second - MINUTE);
      if (chat.seconds.size() < most) {
        chat.seconds.addLast(second);
        chat.warned = false;
        return Verdict.ADMITTED;
      }
      var verdict = chat.warned ? Verdict.IGNORED : Verdict.WARNED;
      chat.warned = true;
      return verdict;
    }
  }
}
