package dev.ruwei.telegram;

import java.io.Serializable;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.api.methods.botapimethods.BotApiMethod;
import org.telegram.telegrambots.meta.api.methods.updates.SetWebhook;
import org.telegram.telegrambots.meta.exceptions.TelegramApiException;
import org.telegram.telegrambots.meta.exceptions.TelegramApiRequestException;

/// Calls the Bot API, and says of a failure what can be known of it.
final class BotApi implements AutoCloseable {
  private static final Duration CONNECT = Duration.ofSeconds(10);
  private static final int AT_ONCE = 64;

  private final BotToken token;
  private final OkHttpClient http;
  private final OkHttpClient patient;
  private final OkHttpTelegramClient calls;
  private final OkHttpTelegramClient polls;
  private final int pollSeconds;
  private volatile boolean stopped;

  BotApi(BotToken token, TelegramProperties properties) {
    this.token = token;
    pollSeconds = (int) properties.pollTimeout().toSeconds();
    http = client(properties.callTimeout()).build();
    patient = client(properties.callTimeout().plus(properties.pollTimeout())).build();
    var server = server(properties.apiUrl());
    calls = new OkHttpTelegramClient(http, token.value(), server);
    polls = new OkHttpTelegramClient(patient, token.value(), server);
  }

  /// A whole call has a deadline, for a server may send one byte a second. OkHttp never repeats a
  /// request by itself.
  private static OkHttpClient.Builder client(Duration longest) {
    var dispatcher = new Dispatcher(Executors.newVirtualThreadPerTaskExecutor());
    dispatcher.setMaxRequests(AT_ONCE);
    dispatcher.setMaxRequestsPerHost(AT_ONCE);
    return Departure.watchedBy(
        new OkHttpClient.Builder()
            .dispatcher(dispatcher)
            .connectionPool(new ConnectionPool(8, 30, TimeUnit.SECONDS))
            .retryOnConnectionFailure(false)
            .connectTimeout(CONNECT)
            .readTimeout(longest)
            .writeTimeout(longest)
            .callTimeout(longest));
  }

  private static TelegramUrl server(URI url) {
    var port = "https".equals(url.getScheme()) ? 443 : 80;
    return TelegramUrl.builder()
        .schema(url.getScheme())
        .host(url.getHost())
        .port(url.getPort() < 0 ? port : url.getPort())
        .build();
  }

  <T extends Serializable> T call(BotApiMethod<T> method) throws CallFailure {
    try {
      return calls.execute(method);
    } catch (TelegramApiException e) {
      throw failure(e);
    }
  }

  void call(SetWebhook method) throws CallFailure {
    try {
      calls.execute(method);
    } catch (TelegramApiException e) {
      throw failure(e);
    }
  }

  /// Waits for updates, and returns them as a JSON array.
  String poll(long offset) throws CallFailure, InterruptedException {
    try {
      return polls.execute(new GetUpdatesJson(offset, pollSeconds));
    } catch (TelegramApiException e) {
      if (stopped) {
        throw new InterruptedException();
      }
      throw failure(e);
    }
  }

  /// Ends a poll that waits.
  void stopPolling() {
    stopped = true;
    patient.dispatcher().cancelAll();
  }

  private CallFailure failure(TelegramApiException failure) {
    // Without an error code, it was no Bot API server that answered.
    if (failure instanceof TelegramApiRequestException refusal && refusal.getErrorCode() > 0) {
      return refused(refusal);
    }
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof Departure.NeverLeft) {
        return new CallFailure.NotSent(message(cause));
      }
    }
    return new CallFailure.Unclear(message(root(failure)));
  }

  private CallFailure refused(TelegramApiRequestException refusal) {
    var seconds = parameter(() -> refusal.getParameters().getRetryAfter());
    return new CallFailure.Refused(
        refusal.getErrorCode() + " " + token.redact(String.valueOf(refusal.getApiResponse())),
        refusal.getErrorCode(),
        Duration.ofSeconds(Objects.requireNonNullElse(seconds, 0)),
        parameter(() -> refusal.getParameters().getMigrateToChatId()));
  }

  private static <T> @Nullable T parameter(Supplier<@Nullable T> value) {
    try {
      return value.get();
    } catch (NullPointerException e) {
      return null;
    }
  }

  private static Throwable root(Throwable failure) {
    var root = failure;
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      root = cause;
    }
    return root;
  }

  private String message(Throwable failure) {
    return token.redact(failure.getClass().getSimpleName() + ": " + failure.getMessage());
  }

  @Override
  public void close() {
    for (var client : new OkHttpClient[] {http, patient}) {
      client.dispatcher().cancelAll();
      client.dispatcher().executorService().shutdown();
      client.connectionPool().evictAll();
    }
  }
}
