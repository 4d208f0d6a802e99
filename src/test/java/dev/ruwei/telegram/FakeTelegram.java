package dev.ruwei.telegram;

import dev.ruwei.telegram.HttpWire.Manner;
import dev.ruwei.telegram.HttpWire.Reply;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/// A Bot API server in this JVM. It speaks HTTP, refuses what Telegram refuses, and does harm when
/// told to.
final class FakeTelegram implements AutoCloseable {
  static final String TOKEN = "4711:AAfake-token_of-the-tests";
  static final long BOT = 4711;
  static final String NAME = "ruwei_bot";

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofSeconds(120);

  /// A message that the bot has sent.
  record Sent(long id, long chat, JsonNode request) {
    String text() {
      return request.path("text").asString();
    }

    List<String> data() {
      return buttons().map(button -> button.path("callback_data").asString()).toList();
    }

    String data(String label) {
      return buttons()
          .filter(button -> button.path("text").asString().equals(label))
          .map(button -> button.path("callback_data").asString())
          .findFirst()
          .orElseThrow(() -> new AssertionError("no button " + label + " in " + request));
    }

    private Stream<JsonNode> buttons() {
      return request
          .path("reply_markup")
          .path("inline_keyboard")
          .valueStream()
          .flatMap(JsonNode::valueStream);
    }

    List<String> marked(String type) {
      return request
          .path("entities")
          .valueStream()
          .filter(entity -> entity.path("type").asString().equals(type))
          .map(
              entity -> {
                var start = entity.path("offset").asInt();
                return text().substring(start, start + entity.path("length").asInt());
              })
          .toList();
    }
  }

  /// Something that was called.
  record Call(String method, JsonNode body, long nanos) {}

  /// What happens to a call in place of what should.
  interface Fault {
    /// @param normal what the call would do
    Reply reply(Supplier<Reply> normal) throws InterruptedException;
  }

  private final HttpWire wire;
  private final Deque<JsonNode> updates = new ArrayDeque<>();
  private final Set<Long> delivered = new HashSet<>();
  private final Map<String, Deque<Fault>> faults = new HashMap<>();
  private final Map<Long, Map<Long, Sent>> messages = new HashMap<>();
  private final Set<Long> chats = new HashSet<>();
  private final Map<Long, Long> migrated = new HashMap<>();
  private final Set<Long> blocked = new HashSet<>();
  private final Map<String, JsonNode> queries = new LinkedHashMap<>();
  private final Map<String, JsonNode> answered = new LinkedHashMap<>();
  private final List<Sent> sent = new ArrayList<>();
  private final List<Call> calls = new ArrayList<>();
  private final List<String> refusals = new ArrayList<>();
  private IntSupplier delay = () -> 0;
  private long nextUpdate = 1_000;
  private long nextMessage = 1;
  private int nextQuery = 1;
  private int seconds = 1_780_000_000;

  FakeTelegram() {
    this(0);
  }

  FakeTelegram(int port) {
    wire = new HttpWire(port, this::handle);
  }

  int port() {
    return wire.port();
  }

  String url() {
    return "http://127.0.0.1:" + wire.port();
  }

  // What people do.

  /// A message in private.
  synchronized long says(long user, String text) {
    return said(message(user, user, text));
  }

  /// The id of a message that is delivered to the bot.
  synchronized long said(ObjectNode message) {
    update("message", message);
    return message.path("message_id").asLong();
  }

  synchronized ObjectNode message(long chat, long user, String text) {
    var message = JSON.createObjectNode();
    message.put("message_id", nextMessage++);
    message.put("date", seconds++);
    message.set("from", user(user));
    message.putObject("chat").put("id", chat).put("type", chat == user ? "private" : "supergroup");
    if (text != null) {
      message.put("text", text);
      if (text.startsWith("/")) {
        var length = text.split("\\s")[0].length();
        message
            .putArray("entities")
            .addObject()
            .put("type", "bot_command")
            .put("offset", 0)
            .put("length", length);
      }
    }
    chats.add(chat);
    return message;
  }

  static ObjectNode mentioning(ObjectNode message) {
    var start = message.path("text").asString().indexOf("@" + NAME);
    message
        .putArray("entities")
        .addObject()
        .put("type", "mention")
        .put("offset", start)
        .put("length", NAME.length() + 1);
    return message;
  }

  static ObjectNode user(long id) {
    var user = JSON.createObjectNode();
    return user.put("id", id)
        .put("is_bot", false)
        .put("first_name", "U" + id)
        .put("language_code", "en");
  }

  synchronized void edits(long user, long messageId, String text) {
    var message = message(user, user, text);
    message.put("message_id", messageId);
    message.put("edit_date", seconds);
    update("edited_message", message);
  }

  /// A press on a button, and the id of the query it makes.
  synchronized String presses(long user, Sent under, String data) {
    var id = "q" + nextQuery++;
    var query = JSON.createObjectNode();
    query.put("id", id).put("chat_instance", "1").put("data", data).set("from", user(user));
    query.set("message", shown(under.chat(), under.id(), under.request()));
    queries.put(id, query);
    update("callback_query", query);
    return id;
  }

  synchronized String types(long user, String text) {
    var id = "i" + nextQuery++;
    var query = JSON.createObjectNode();
    query.put("id", id).put("query", text).put("offset", "").set("from", user(user));
    queries.put(id, query);
    update("inline_query", query);
    return id;
  }

  synchronized void update(String kind, ObjectNode what) {
    var update = JSON.createObjectNode();
    update.put("update_id", nextUpdate++).set(kind, what);
    raw(update);
  }

  /// Something that is taken for an update.
  synchronized void raw(JsonNode update) {
    updates.add(update);
    notifyAll();
  }

  synchronized void raw(String json) {
    raw(JSON.readTree(json));
  }

  /// The next update gets this id: after a week of silence Telegram counts from anywhere.
  synchronized void countFrom(long id) {
    nextUpdate = id;
  }

  synchronized void blocks(long chat) {
    blocked.add(chat);
  }

  synchronized void becomes(long chat, long newChat) {
    migrated.put(chat, newChat);
    chats.add(newChat);
  }

  // What goes wrong.

  /// The milliseconds between what a message does and the answer that says so.
  synchronized void answersAfter(IntSupplier milliseconds) {
    delay = milliseconds;
  }

  /// The next call of a method meets this.
  synchronized void fail(String method, Fault... next) {
    faults.computeIfAbsent(method.toLowerCase(), _ -> new ArrayDeque<>()).addAll(List.of(next));
  }

  static Fault refused(int code, String description) {
    return _ -> error(code, description, null);
  }

  static Fault tooMany(int seconds) {
    return _ ->
        error(
            429,
            "Too Many Requests: retry after " + seconds,
            JSON.createObjectNode().put("retry_after", seconds));
  }

  static Fault html(int status) {
    return _ -> new Reply(status, "text/html", "<html><h1>Bad Gateway</h1></html>", Manner.PLAIN);
  }

  static Fault brought(Manner manner) {
    return normal -> {
      var reply = normal.get();
      return new Reply(reply.status(), reply.type(), reply.body(), manner);
    };
  }

  /// The connection breaks before anything is done.
  static Fault reset() {
    return _ -> new Reply(200, "application/json", "", Manner.RESET);
  }

  static Fault said(String body) {
    return _ -> Reply.json(200, body);
  }

  // What is seen.

  synchronized List<Sent> sent() {
    return List.copyOf(sent);
  }

  synchronized List<Sent> sent(long chat) {
    return sent.stream().filter(message -> message.chat() == chat).toList();
  }

  synchronized Sent current(Sent message) {
    return messages.get(message.chat()).get(message.id());
  }

  synchronized List<Call> calls(String method) {
    return calls.stream().filter(call -> call.method().equals(method.toLowerCase())).toList();
  }

  synchronized List<String> refusals() {
    return List.copyOf(refusals);
  }

  /// Waits for the n-th message to a chat.
  Sent await(long chat, int number) {
    return await(() -> sent(chat).stream().skip(number - 1).findFirst());
  }

  /// Waits for the answer to a query.
  JsonNode awaitAnswer(String query) {
    return await(() -> Optional.ofNullable(answered.get(query)));
  }

  void awaitCall(String method, int number) {
    await(() -> calls(method).stream().skip(number - 1).findFirst());
  }

  void awaitUntil(Predicate<FakeTelegram> seen) {
    await(() -> seen.test(this) ? Optional.of(this) : Optional.empty());
  }

  private synchronized <T> T await(Supplier<Optional<T>> wanted) {
    var end = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      var found = wanted.get();
      if (found.isPresent()) {
        return found.get();
      }
      var left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        throw new AssertionError("not seen; sent: " + sent + "; refused: " + refusals);
      }
      try {
        // What is waited for may happen outside, where nobody notifies.
        wait(Math.min(left, 20));
      } catch (InterruptedException e) {
        throw new AssertionError(e);
      }
    }
  }

  // What the server does.

  private Reply handle(String path, String body) throws InterruptedException {
    var prefix = "/bot" + TOKEN + "/";
    var method = path.substring(path.lastIndexOf('/') + 1).toLowerCase();
    var request =
        body.startsWith("{") ? JSON.readTree(body) : JSON.createObjectNode().put("raw", body);
    var fault = begin(method, request);
    if (fault != null) {
      return fault.reply(() -> uninterrupted(method, request));
    }
    if (!path.startsWith(prefix)) {
      return error(401, "Unauthorized", null);
    }
    var reply = answer(method, request);
    if (method.equals("sendmessage")) {
      Thread.sleep(pause());
    }
    return reply;
  }

  private synchronized int pause() {
    return delay.getAsInt();
  }

  private synchronized Fault begin(String method, JsonNode request) {
    calls.add(new Call(method, request, System.nanoTime()));
    notifyAll();
    var waiting = faults.get(method);
    return waiting == null ? null : waiting.poll();
  }

  private Reply uninterrupted(String method, JsonNode request) {
    try {
      return answer(method, request);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private synchronized Reply answer(String method, JsonNode request) throws InterruptedException {
    var reply =
        switch (method) {
          case "getme" ->
              ok(
                  JSON.createObjectNode()
                      .put("id", BOT)
                      .put("is_bot", true)
                      .put("first_name", "Ruwei")
                      .put("username", NAME));
          case "getupdates" -> getUpdates(request);
          case "sendmessage" -> sendMessage(request);
          case "editmessagetext" -> editMessage(request);
          case "answercallbackquery" ->
              answerQuery(request.path("callback_query_id").asString(), request);
          case "answerinlinequery" -> answerInline(request);
          case "setmycommands" -> setCommands(request);
          case "deletewebhook", "setwebhook", "sendchataction", "sendmessagedraft" ->
              ok(JSON.getNodeFactory().booleanNode(true));
          default -> error(404, "Not Found: method not found", null);
        };
    if (reply.status() >= 400) {
      refusals.add(method + ": " + reply.body());
    }
    notifyAll();
    return reply;
  }

  /// An offset confirms what was delivered with a lower id; what was not delivered yet is kept,
  /// whatever its id.
  private Reply getUpdates(JsonNode request) throws InterruptedException {
    var offset = request.path("offset").asLong();
    updates.removeIf(
        update -> {
          var id = update.path("update_id").asLong(-1);
          return delivered.contains(id) && id < offset || id < 0 && delivered.contains(-1L);
        });
    delivered.remove(-1L);
    var end = System.nanoTime() + request.path("timeout").asLong() * 1_000_000_000;
    while (updates.isEmpty()) {
      var left = (end - System.nanoTime()) / 1_000_000;
      if (left <= 0) {
        break;
      }
      wait(left);
    }
    var batch = JSON.createArrayNode();
    updates.stream().limit(request.path("limit").asInt(100)).forEach(batch::add);
    batch.forEach(update -> delivered.add(update.path("update_id").asLong(-1)));
    return ok(batch);
  }

  private Reply sendMessage(JsonNode request) {
    var chat = request.path("chat_id").asLong();
    if (migrated.containsKey(chat)) {
      return error(
          400,
          "Bad Request: group chat was upgraded to a supergroup chat",
          JSON.createObjectNode().put("migrate_to_chat_id", migrated.get(chat)));
    }
    if (!chats.contains(chat)) {
      return error(400, "Bad Request: chat not found", null);
    }
    if (blocked.contains(chat)) {
      return error(403, "Forbidden: bot was blocked by the user", null);
    }
    var refusal = MessageRules.refusal(request);
    if (refusal.isPresent()) {
      return error(400, "Bad Request: " + refusal.get(), null);
    }
    var message = new Sent(nextMessage++, chat, request);
    sent.add(message);
    messages.computeIfAbsent(chat, _ -> new HashMap<>()).put(message.id(), message);
    return ok(shown(chat, message.id(), request));
  }

  private ObjectNode shown(long chat, long id, JsonNode request) {
    var shown = JSON.createObjectNode();
    shown.put("message_id", id).put("date", seconds).put("text", request.path("text").asString());
    shown.putObject("chat").put("id", chat).put("type", chat > 0 ? "private" : "supergroup");
    shown.putObject("from").put("id", BOT).put("is_bot", true).put("first_name", "Ruwei");
    if (request.has("message_thread_id")) {
      shown.put("message_thread_id", request.path("message_thread_id").asInt());
      shown.put("is_topic_message", true);
    }
    return shown;
  }

  private Reply editMessage(JsonNode request) {
    var chat = request.path("chat_id").asLong();
    var id = request.path("message_id").asLong();
    var old = messages.getOrDefault(chat, Map.of()).get(id);
    var refusal = MessageRules.refusal(request);
    if (old == null) {
      return error(400, "Bad Request: message to edit not found", null);
    }
    if (refusal.isPresent()) {
      return error(400, "Bad Request: " + refusal.get(), null);
    }
    if (Stream.of("text", "entities", "reply_markup")
        .allMatch(field -> old.request().path(field).equals(request.path(field)))) {
      return error(400, "Bad Request: message is not modified", null);
    }
    messages.get(chat).put(id, new Sent(id, chat, request));
    return ok(shown(chat, id, request));
  }

  private Reply answerQuery(String id, JsonNode request) {
    if (!queries.containsKey(id) || answered.containsKey(id)) {
      return error(
          400,
          "Bad Request: query is too old and response timeout expired or query ID is invalid",
          null);
    }
    if (request.path("text").asString("").length() > 200) {
      return error(400, "Bad Request: MESSAGE_TOO_LONG", null);
    }
    answered.put(id, request);
    return ok(JSON.getNodeFactory().booleanNode(true));
  }

  private Reply answerInline(JsonNode request) {
    var ids = new HashSet<String>();
    for (var result : request.path("results")) {
      var content = result.path("input_message_content");
      var text = content.path("message_text").asString("");
      var refusal =
          MessageRules.text(text).or(() -> MessageRules.entities(text, content.path("entities")));
      if (!ids.add(result.path("id").asString()) || result.path("title").asString("").isBlank()) {
        return error(400, "Bad Request: RESULT_ID_INVALID", null);
      }
      if (refusal.isPresent()) {
        return error(400, "Bad Request: " + refusal.get(), null);
      }
    }
    return answerQuery(request.path("inline_query_id").asString(), request);
  }

  private Reply setCommands(JsonNode request) {
    for (var command : request.path("commands")) {
      if (!command.path("command").asString("").matches("[a-z0-9_]{1,32}")
          || command.path("description").asString("").isBlank()) {
        return error(400, "Bad Request: BOT_COMMAND_INVALID", null);
      }
    }
    return ok(JSON.getNodeFactory().booleanNode(true));
  }

  private static Reply ok(JsonNode result) {
    var body = JSON.createObjectNode().put("ok", true);
    body.set("result", result);
    return Reply.json(200, body.toString());
  }

  private static Reply error(int code, String description, JsonNode parameters) {
    var body = JSON.createObjectNode();
    body.put("ok", false).put("error_code", code).put("description", description);
    if (parameters != null) {
      body.set("parameters", parameters);
    }
    return Reply.json(code, body.toString());
  }

  @Override
  public void close() {
    wire.close();
  }
}
