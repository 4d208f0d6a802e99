package dev.ruwei.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.MediaType;

/// A response of server-sent events that is kept alive by comment lines until it is closed.
///
/// When it has gone, whoever makes the answer is interrupted. Nothing is sent before the first
/// event or heartbeat, so a quick failure can still choose the response's status. A proxy drops a
/// connection that rests; a client that has gone shows only when something is written.
final class EventStream implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(EventStream.class);

  private final HttpServletResponse response;
  private final Thread heart;
  private final CountDownLatch closed = new CountDownLatch(1);
  private final Thread waiting = Thread.currentThread();
  private boolean started;
  private volatile boolean abandoned;

  EventStream(HttpServletResponse response, Duration heartbeat) {
    this.response = response;
    this.heart = Thread.ofVirtual().name("heartbeat").start(() -> beat(heartbeat));
  }

  synchronized boolean started() {
    return started;
  }

  /// Whether the client has gone while the answer was made.
  boolean abandoned() {
    return abandoned;
  }

  /// @param data JSON in one line: an event ends at a line break, and a client drops one leading
  ///   blank of plain text
  synchronized void event(String name, byte[] data) throws IOException {
    var out = open();
    out.write(("event: " + name + "\ndata: ").getBytes(StandardCharsets.UTF_8));
    out.write(data);
    out.write("\n\n".getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  /// The container recycles the response afterwards: no heartbeat may touch it then.
  @Override
  public void close() {
    stopHeartbeat();
  }

  /// Waits until no heartbeat can write any more, so [#started()] stays as it is.
  void stopHeartbeat() {
    closed.countDown();
    try {
      heart.join();
    } catch (InterruptedException e) {
      // Either the heartbeat's own interrupt, or the container's, which the next wait meets.
      LOG.debug("Interrupted at the end of a stream", e);
    }
  }

  private void beat(Duration heartbeat) {
    try {
      while (!closed.await(heartbeat.toMillis(), TimeUnit.MILLISECONDS)) {
        comment();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      LOG.debug("The client has gone", e);
      abandoned = true;
      waiting.interrupt();
    }
  }

  private synchronized void comment() throws IOException {
    var out = open();
    out.write(": working\n\n".getBytes(StandardCharsets.UTF_8));
    out.flush();
  }

  private OutputStream open() throws IOException {
    if (!started) {
      started = true;
      response.setContentType(MediaType.TEXT_EVENT_STREAM_VALUE);
      response.setCharacterEncoding(StandardCharsets.UTF_8);
      response.setHeader("Cache-Control", "no-store");
      response.setHeader("X-Accel-Buffering", "no");
    }
    return response.getOutputStream();
  }
}
