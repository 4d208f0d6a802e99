package dev.ruwei.model;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// A provider on loopback that speaks the protocol of OpenAI or of Ollama, on bare sockets: so it
/// can do all that a server must not, and sees when a client hangs up.
public final class FakeModel implements AutoCloseable {
  private static final JsonMapper JSON = new JsonMapper();

  /// Whose protocol is spoken.
  public enum Protocol {
    OPENAI,
    OLLAMA
  }

  /// What is done with a call.
  public interface Behaviour {
    void reply(Call call) throws IOException;
  }

  private final Protocol protocol;
  private final ServerSocket server;
  private final Thread acceptor;
  private final List<JsonNode> requests = new CopyOnWriteArrayList<>();
  private final List<String> heads = new CopyOnWriteArrayList<>();
  private final BlockingQueue<String> hangUps = new LinkedBlockingQueue<>();
  private volatile Behaviour behaviour;

  private FakeModel(Protocol protocol, Behaviour behaviour) {
    this.protocol = protocol;
    this.behaviour = behaviour;
    try {
      server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    acceptor = Thread.ofVirtual().start(this::accept);
  }

  public static FakeModel start(Protocol protocol, Behaviour behaviour) {
    return new FakeModel(protocol, behaviour);
  }

  /// A model that answers each prompt as a whole.
  public static Behaviour saying(UnaryOperator<String> reply) {
    return call -> {
      call.say(reply.apply(call.prompt()));
      call.end();
    };
  }

  /// A model that always says the same, in pieces of a few characters.
  public static Behaviour always(String reply) {
    return call -> {
      for (var at = 0; at < reply.length(); at += 7) {
        call.say(reply.substring(at, Math.min(reply.length(), at + 7)));
      }
      call.end();
    };
  }

  /// A reply in the shape that is asked for.
  public static String sentences(Map<String, List<Integer>> sentences) {
    var list =
        sentences.entrySet().stream()
            .map(one -> Map.of("text", one.getKey(), "citations", one.getValue()))
            .toList();
    return JSON.writeValueAsString(Map.of("sentences", list));
  }

  public void behave(Behaviour next) {
    behaviour = next;
  }

  public Protocol protocol() {
    return protocol;
  }

  public String baseUrl() {
    var path = protocol == Protocol.OPENAI ? "/v1" : "";
    return "http://127.0.0.1:" + server.getLocalPort() + path;
  }

  /// The lines of configuration that choose this model.
  public Map<String, String> properties() {
    var name = protocol.name().toLowerCase(Locale.ROOT);
    return Map.of(
        "ruwei.model",
        name,
        "spring.ai." + name + ".base-url",
        baseUrl(),
        "spring.ai." + name + ".api-key",
        "sk-secret",
        "spring.ai." + name + ".chat.model",
        "fake");
  }

  public List<JsonNode> requests() {
    return requests;
  }

  /// The request lines and headers.
  public List<String> heads() {
    return heads;
  }

  /// Whether a client hangs up on a call that hangs.
  public boolean hungUp() throws InterruptedException {
    return hangUps.poll(30, TimeUnit.SECONDS) != null;
  }

  /// Refuses connections when it returns: who is accepting meanwhile might take one more.
  @Override
  public void close() {
    try {
      server.close();
      acceptor.join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        var socket = server.accept();
        if (server.isClosed()) {
          socket.close();
          return;
        }
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException e) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      var head = head(socket.getInputStream());
      heads.add(head);
      var length = Integer.parseInt(head.replaceAll("(?is).*content-length: *(\\d+).*", "$1"));
      var request = JSON.readTree(socket.getInputStream().readNBytes(length));
      requests.add(request);
      behaviour.reply(new Call(socket, request));
    } catch (IOException e) {
      hangUps.add("while it was written to");
    }
  }

  private static String head(InputStream in) throws IOException {
    var head = new ByteArrayOutputStream();
    while (!head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r\n")) {
      var b = in.read();
      if (b < 0) {
        throw new IOException("no request");
      }
      head.write(b);
    }
    return head.toString(StandardCharsets.ISO_8859_1);
  }

  /// One call of a client.
  public final class Call {
    private final Socket socket;
    private final JsonNode request;
    private boolean begun;

    Call(Socket socket, JsonNode request) {
      this.socket = socket;
      this.request = request;
    }

    /// All messages of the request, one after the other.
    public String prompt() {
      var prompt = new StringBuilder();
      request.get("messages").forEach(one -> prompt.append(one.get("content").asString()));
      return prompt.toString();
    }

    /// What the model is told before all else.
    public String system() {
      return request.get("messages").get(0).get("content").asString();
    }

    /// Begins a good response.
    public void begin() throws IOException {
      var type = protocol == Protocol.OPENAI ? "text/event-stream" : "application/x-ndjson";
      raw("HTTP/1.1 200 OK\r\nContent-Type: " + type + "\r\nConnection: close\r\n\r\n");
      begun = true;
    }

    /// Sends a piece of the reply.
    public void say(String piece) throws IOException {
      if (!begun) {
        begin();
      }
      raw(
          protocol == Protocol.OPENAI
              ? event(Map.of("choices", List.of(Map.of("delta", Map.of("content", piece)))))
              : line(piece, false));
    }

    public void end() throws IOException {
      if (!begun) {
        begin();
      }
      raw(protocol == Protocol.OPENAI ? "data: [DONE]\n\n" : line("", true));
    }

    public void fail(int status, String... headers) throws IOException {
      var body = "{\"error\":{\"message\":\"no: sk-secret\"}}";
      raw(
          "HTTP/1.1 "
              + status
              + " No\r\nContent-Type: application/json\r\nConnection: close\r\n"
              + String.join("", List.of(headers).stream().map(one -> one + "\r\n").toList())
              + "Content-Length: "
              + body.length()
              + "\r\n\r\n"
              + body);
    }

    /// Says no more until the client hangs up.
    public void hang() throws IOException {
      while (socket.getInputStream().read() >= 0) {
        // nothing of interest comes
      }
      hangUps.add("while it waited");
    }

    public void raw(String bytes) throws IOException {
      OutputStream out = socket.getOutputStream();
      out.write(bytes.getBytes(StandardCharsets.UTF_8));
      out.flush();
    }

    private static String event(Object data) {
      return "data: " + JSON.writeValueAsString(data) + "\n\n";
    }

    private static String line(String piece, boolean done) {
      return JSON.writeValueAsString(
              Map.of(
                  "model",
                  "fake",
                  "created_at",
                  "2026-01-01T00:00:00Z",
                  "message",
                  Map.of("role", "assistant", "content", piece),
                  "done",
                  done))
          + "\n";
    }
  }
}
