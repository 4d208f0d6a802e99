package dev.ruwei.telegram;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// A small HTTP server on sockets of its own, so that it can behave as badly as is wanted.
final class HttpWire implements AutoCloseable {
  /// Answers a request.
  interface Handler {
    Reply handle(String path, String body) throws InterruptedException;
  }

  /// How an answer is brought.
  enum Manner {
    PLAIN,
    /// The connection breaks before a byte of the answer.
    RESET,
    /// The announced length is longer than what comes.
    TRUNCATED,
    /// One byte, a pause, one byte.
    TRICKLE
  }

  /// What is answered.
  record Reply(int status, String type, String body, Manner manner) {
    static Reply json(int status, String body) {
      return new Reply(status, "application/json", body, Manner.PLAIN);
    }
  }

  private final ServerSocket server;
  private final Handler handler;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();

  HttpWire(int port, Handler handler) {
    this.handler = handler;
    try {
      server = new ServerSocket();
      server.setReuseAddress(true);
      server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 200);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
    Thread.ofVirtual().name("fake-accept").start(this::accept);
  }

  int port() {
    return server.getLocalPort();
  }

  private void accept() {
    try {
      while (true) {
        var socket = server.accept();
        open.add(socket);
        Thread.ofVirtual().name("fake-connection").start(() -> serve(socket));
      }
    } catch (IOException e) {
      // The server is closed.
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      socket.setTcpNoDelay(true);
      var in = new BufferedInputStream(socket.getInputStream());
      for (var path = requestPath(in); path != null; path = requestPath(in)) {
        answer(socket, handler.handle(path, body(in)));
      }
    } catch (IOException e) {
      // The client has gone, or was sent away.
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } finally {
      open.remove(socket);
    }
  }

  private static String requestPath(InputStream in) throws IOException {
    var line = line(in);
    return line == null ? null : line.split(" ")[1];
  }

  private static String body(InputStream in) throws IOException {
    var length = 0;
    for (var line = line(in); line != null && !line.isEmpty(); line = line(in)) {
      if (line.toLowerCase(Locale.ROOT).startsWith("content-length:")) {
        length = Integer.parseInt(line.substring(15).strip());
      }
    }
    return new String(in.readNBytes(length), StandardCharsets.UTF_8);
  }

  private static String line(InputStream in) throws IOException {
    var line = new StringBuilder();
    for (var c = in.read(); c != '\n'; c = in.read()) {
      if (c < 0) {
        return null;
      }
      if (c != '\r') {
        line.append((char) c);
      }
    }
    return line.toString();
  }

  private static void answer(Socket socket, Reply reply) throws IOException, InterruptedException {
    if (reply.manner() == Manner.RESET) {
      socket.setSoLinger(true, 0);
      socket.close();
      throw new IOException("reset");
    }
    var body = reply.body().getBytes(StandardCharsets.UTF_8);
    var head =
        "HTTP/1.1 %d Said\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n"
            .formatted(reply.status(), reply.type(), body.length);
    var out = socket.getOutputStream();
    out.write(head.getBytes(StandardCharsets.US_ASCII));
    switch (reply.manner()) {
      case TRUNCATED -> {
        out.write(body, 0, body.length / 2);
        socket.close();
        throw new IOException("truncated");
      }
      case TRICKLE -> trickle(out, body);
      default -> out.write(body);
    }
    out.flush();
  }

  private static void trickle(OutputStream out, byte[] body)
      throws IOException, InterruptedException {
    for (var b : body) {
      out.write(b);
      out.flush();
      Thread.sleep(100);
    }
  }

  @Override
  public void close() {
    try {
      server.close();
      for (var socket : open) {
        socket.close();
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
