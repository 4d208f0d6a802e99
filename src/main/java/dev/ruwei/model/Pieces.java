package dev.ruwei.model;

import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Subscription;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.ai.chat.model.ChatResponse;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.util.context.Context;

/// The pieces of a reply, read on the thread that waits for them. Closing cancels the call, which
/// closes the connection: that is how a model learns that nobody listens.
final class Pieces implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(Pieces.class);

  /// How many pieces may wait to be read; a flood stays in the network.
  private static final int AHEAD = 16;

  private final Inbox inbox = new Inbox();
  private int charactersLeft;

  private sealed interface Event {
    record Text(String text) implements Event {}

    record Failed(Throwable failure) implements Event {}

    record End() implements Event {}
  }

  private Pieces(int maxCharacters) {
    this.charactersLeft = maxCharacters;
  }

  /// Sends the request.
  static Pieces of(Flux<ChatResponse> replies, int maxCharacters) {
    var pieces = new Pieces(maxCharacters);
    replies.subscribe(pieces.inbox);
    return pieces;
  }

  /// The next piece; `null` at the end.
  ///
  /// @throws ModelException when the call failed, the time is over or the reply is too long
  @Nullable String next(Deadline until) {
    return switch (event(until)) {
      case null -> throw new ModelException(new Failure(Failure.Kind.TIMEOUT));
      case Event.Text(var text) -> counted(text);
      case Event.Failed(var failure) -> throw new ModelException(Failure.of(failure), failure);
      case Event.End() -> null;
    };
  }

  private @Nullable Event event(Deadline until) {
    try {
      return inbox.events.poll(Math.max(0, until.left()), TimeUnit.NANOSECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AbandonedException(new IllegalStateException("Interrupted", e));
    }
  }

  private String counted(String text) {
    inbox.request(1);
    charactersLeft -= text.length();
    if (charactersLeft < 0) {
      throw new ModelException(new Failure(Failure.Kind.TOO_LONG));
    }
    return text;
  }

  @Override
  public void close() {
    inbox.cancel();
  }

  private static final class Inbox extends BaseSubscriber<ChatResponse> {
    /// Reactor's name for who takes failures that nobody waits for any more, such as that of a
    /// connection which we have closed; else it logs them as errors.
    private static final String DROPPED = "reactor.onErrorDropped.local";

    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();

    @Override
    public Context currentContext() {
      Consumer<Throwable> afterwards = failure -> LOG.debug("After the end of a call", failure);
      return Context.of(DROPPED, afterwards);
    }

    @Override
    protected void hookOnSubscribe(Subscription subscription) {
      request(AHEAD);
    }

    @Override
    protected void hookOnNext(ChatResponse reply) {
      var result = reply.getResult();
      var text = result == null ? null : result.getOutput().getText();
      events.add(new Event.Text(text == null ? "" : text));
    }

    @Override
    protected void hookOnComplete() {
      events.add(new Event.End());
    }

    @Override
    protected void hookOnError(Throwable failure) {
      events.add(new Event.Failed(failure));
    }
  }
}
