package dev.ruwei.telegram;

import dev.ruwei.answering.Citation;
import dev.ruwei.answering.Reply;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.send.SendMessageDraft;

/// Shows an answer while it grows, in a private chat: nothing of one that is there at once, and
/// nothing more after the first error.
final class Draft implements Growing {
  private static final Logger LOG = LoggerFactory.getLogger(Draft.class);
  private static final Duration FIRST = Duration.ofMillis(500);
  private static final Duration BETWEEN = Duration.ofMillis(800);
  private static final Duration LAST = Duration.ofSeconds(2);
  private static final AtomicInteger IDS = new AtomicInteger();

  private final BotApi api;
  private final Place place;
  private final int id = IDS.incrementAndGet();
  private final Thread thread;
  private @Nullable String text;
  private boolean closed;

  Draft(BotApi api, Place place) {
    this.api = api;
    this.place = place;
    thread = Thread.ofVirtual().name("draft").start(this::show);
  }

  @Override
  public synchronized void said(Reply reply, List<Citation> citations) {
    if (!reply.text().isBlank()) {
      text = reply.text();
      notifyAll();
    }
  }

  private void show() {
    try {
      rest(FIRST);
      for (var next = next(); next != null; next = next()) {
        api.call(
            SendMessageDraft.builder()
                .chatId(place.chatId())
                .messageThreadId(place.threadId())
                .draftId(id)
                .text(next)
                .build());
        rest(BETWEEN);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (CallFailure e) {
      LOG.debug("Telegram: no drafts any more: {}", e.getMessage());
    }
  }

  /// Until the time is over, or the draft is closed.
  private synchronized void rest(Duration time) throws InterruptedException {
    var end = System.nanoTime() + time.toNanos();
    for (var left = time.toMillis();
        left > 0 && !closed;
        left = Duration.ofNanos(end - System.nanoTime()).toMillis()) {
      wait(left);
    }
  }

  /// Waits for more; `null` at the end.
  private synchronized @Nullable String next() throws InterruptedException {
    while (text == null && !closed) {
      wait();
    }
    var next = text;
    text = null;
    return closed || next == null ? null : Splitter.messages(Styled.plain(next)).getFirst().text();
  }

  /// A draft that came after the answer would stand there for half a minute.
  @Override
  public void close() {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    try {
      thread.join(LAST);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
