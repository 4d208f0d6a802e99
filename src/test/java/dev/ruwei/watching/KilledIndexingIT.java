package dev.ruwei.watching;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.PackagedJar;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.json.JsonMapper;

/// Kills the packaged program at random moments while it makes an index, at its start or after a
/// file has changed, and asks what it knows afterwards. The profile `kills` kills more often.
class KilledIndexingIT {
  private static final int KILLS = Integer.getInteger("ruwei.kills.indexing", 3);
  private static final long SEED = Long.getLong("ruwei.kills.seed", 1L);
  private static final String QUESTION = "{\"question\": \"江心大桥长多少米？\"}";

  @TempDir private Path folder;
  private final Random random = new Random(SEED);
  private final HttpClient client = HttpClient.newHttpClient();
  private Path knowledge;
  private int metres = 1_000;

  /// A server in a process of its own.
  private final class Server implements AutoCloseable {
    private final int port = freePort();
    private final Process process;

    Server() throws IOException {
      process =
          PackagedJar.in(folder)
              .builder(
                  Map.of("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"),
                  "serve",
                  "--server.port=" + port,
                  "--ruwei.data=" + folder.resolve("data"),
                  "--ruwei.knowledge.location=" + knowledge)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
              .start();
    }

    /// What it answers as soon as it answers.
    String answer() throws InterruptedException {
      while (process.isAlive()) {
        try {
          var request =
              HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/v1/questions"))
                  .timeout(Duration.ofSeconds(60))
                  .header("Content-Type", "application/json")
                  .POST(BodyPublishers.ofString(QUESTION))
                  .build();
          var answer = client.send(request, BodyHandlers.ofString()).body();
          return new JsonMapper().readTree(answer).get("answer").asString();
        } catch (IOException e) {
          Thread.sleep(50);
        }
      }
      throw new AssertionError("the program has ended: see " + log());
    }

    @Override
    public void close() {
      process.destroyForcibly().onExit().join();
    }
  }

  @BeforeEach
  void writeArticles() throws IOException {
    Files.deleteIfExists(log());
    knowledge = Files.createDirectory(folder.resolve("knowledge"));
    for (var article = 0; article < 40; article++) {
      var text = new StringBuilder("# 仓库").append(article).append("\n\n");
      for (var passage = 0; passage < 250; passage++) {
        text.append(
            "- 第%d号仓库在%d年存放了%d箱茶叶，由%d名工人看守，仓库的门朝着%s边的院子。\n"
                .formatted(
                    article * 250 + passage,
                    1950 + random.nextInt(70),
                    random.nextInt(9_000),
                    random.nextInt(90),
                    "东南西北".charAt(random.nextInt(4))));
      }
      Files.writeString(knowledge.resolve("a" + article + ".md"), text);
    }
    edit();
  }

  @Test
  void opensAfterEveryKill() throws Exception {
    for (var kill = 0; kill < KILLS; kill++) {
      edit();
      try (var server = new Server()) {
        switch (kill % 3) {
          case 0 -> awaitWriting(server);
          case 1 -> {
            assertThat(server.answer()).contains(metres + "米");
            edit();
            Thread.sleep(random.nextInt(1_500));
          }
          default -> Thread.sleep(random.nextInt(8_000));
        }
      }
    }
    assertRight();
    var kept = kept();
    assertThat(kept).hasSize(2);
    for (var file : kept) {
      var bytes = Files.readAllBytes(file);
      bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
      Files.write(file, bytes);
    }
    assertRight();
    assertThat(Files.readString(log()).split("is damaged and is made anew", -1))
        .hasSize(kept.size() + 1);
    var line =
        "kills while indexing %d, starts that failed 0, wrong answers 0, damaged files found %d of"
            + " %d, seed %d";
    System.out.println(line.formatted(KILLS, kept.size(), kept.size(), SEED));
  }

  /// Until something is written beside what is kept, and a moment more.
  private void awaitWriting(Server server) throws Exception {
    var before = names();
    while (server.process.isAlive() && names().equals(before)) {
      Thread.sleep(1);
    }
    Thread.sleep(random.nextInt(60));
  }

  private List<String> names() {
    var names = folder.resolve("data/index").toFile().list();
    return names == null ? List.of() : List.of(names);
  }

  private void assertRight() throws Exception {
    try (var server = new Server()) {
      assertThat(server.answer()).contains(metres + "米");
    }
  }

  private void edit() throws IOException {
    metres++;
    Files.writeString(knowledge.resolve("bridge.txt"), "江心大桥长" + metres + "米，1957年建成通车。\n");
  }

  /// Of each kind the one that was used last, which is the one that is read.
  private List<Path> kept() throws IOException {
    try (var files = Files.list(folder.resolve("data/index"))) {
      var newest = new TreeMap<String, Path>();
      files
          .filter(file -> !file.toString().endsWith(".tmp"))
          .sorted(Comparator.comparing(file -> file.toFile().lastModified()))
          .forEach(file -> newest.put(ending(file), file));
      return List.copyOf(newest.values());
    }
  }

  private static String ending(Path file) {
    var name = file.toString();
    return name.substring(name.lastIndexOf('.'));
  }

  private static Path log() {
    return Path.of("target", "killed-indexing.log");
  }

  private static int freePort() {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
