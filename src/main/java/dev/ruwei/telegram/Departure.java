package dev.ruwei.telegram;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import okhttp3.Interceptor;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/// Tells failures before a request left from those after it: only the former may be repeated
/// without a thought.
final class Departure {
  /// Nothing was sent.
  static final class NeverLeft extends IOException {
    private static final long serialVersionUID = 1L;

    NeverLeft(IOException cause) {
      super(cause.getMessage(), cause);
    }
  }

  private static final class Left extends AtomicBoolean {
    private static final long serialVersionUID = 1L;
  }

  private Departure() {}

  static OkHttpClient.Builder watchedBy(OkHttpClient.Builder builder) {
    return builder.addInterceptor(Departure::watch).addNetworkInterceptor(Departure::leave);
  }

  private static Response watch(Interceptor.Chain chain) throws IOException {
    var left = new Left();
    try {
      return chain.proceed(chain.request().newBuilder().tag(Left.class, left).build());
    } catch (IOException e) {
      throw left.get() ? e : new NeverLeft(e);
    }
  }

  /// Runs when there is a connection, before the first byte.
  private static Response leave(Interceptor.Chain chain) throws IOException {
    var left = chain.request().tag(Left.class);
    if (left != null) {
      left.set(true);
    }
    return chain.proceed(chain.request());
  }
}
