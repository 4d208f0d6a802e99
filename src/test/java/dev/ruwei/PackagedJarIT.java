package dev.ruwei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The packaged program as its users start it: nothing but the answer on standard output.
@Timeout(120)
class PackagedJarIT {
  private static final String QUESTION = "每天有多少人用小程序？";
  private static final String FACT = "2021年每天使用小程序的用户超过4.5亿";

  @TempDir private Path folder;
  private PackagedJar jar;

  @BeforeEach
  void useTheJvmOfThisTest() {
    jar = PackagedJar.in(folder);
  }

  @Test
  void answersWithItsProof() throws Exception {
    var result = jar.run("ask", QUESTION);

    assertThat(result.exitCode()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains(FACT, "[1] ", "小程序 · 曾鸣（", "转述").startsWith("曾鸣");
  }

  @Test
  void answersProgramsWithJsonAlone() throws Exception {
    var result = jar.run("ask", "--json", "How many people use Mini Programs every day?");

    var answer = json(result.out());
    assertThat(answer.at("/verdict").asString()).isEqualTo("answered");
    assertThat(answer.at("/citations/0/quote").asString()).contains("450 million");
    assertThat(result.err()).isEmpty();
  }

  @Test
  void tellsByItsExitCodeThatNothingIsFound() throws Exception {
    var result = jar.run("ask", "微信支付的提现手续费是多少？");

    assertThat(result.exitCode()).isEqualTo(3);
    assertThat(result.out()).contains("手续费");
    assertThat(result.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"aks", "ask", "serve x", "--server.port"})
  void tellsByItsExitCodeThatTheUsageIsWrong(String line) throws Exception {
    var result = jar.run(line.split(" "));

    assertThat(result.exitCode()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).startsWith("ruwei: ").doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"check --ruwei.knowledge.location=/no/where", "--server.port=many"})
  void saysOnOneLineWhyItDoesNotStart(String line) throws Exception {
    var result = jar.run(line.split(" "));

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).startsWith("ruwei: ").hasLineCount(1);
  }

  @Test
  void readsAndWritesChineseInTheCLocale() throws Exception {
    assumeTrue(Files.exists(Path.of("/proc/self/cmdline")), "no other way to the typed bytes");
    var environment = Map.of("LC_ALL", "C");

    assertThat(jar.run(environment, "ask", QUESTION).out()).contains(FACT);
    assertThat(older().run(environment, "ask", QUESTION).out()).contains(FACT);
  }

  @Test
  void handsOverFromAnOlderJvm() throws Exception {
    var answered = older().run("ask", QUESTION);

    assertThat(answered.exitCode()).isZero();
    assertThat(answered.out()).isEqualTo(jar.run("ask", QUESTION).out());
    assertThat(answered.err()).isEmpty();
    assertThat(older().run("aks").exitCode()).isEqualTo(2);
  }

  @Test
  void endsSilentlyWhereNobodyReads() throws Exception {
    var process = jar.builder(Map.of(), "check", "--ruwei.knowledge.location=" + folder).start();
    process.getInputStream().close();

    assertThat(process.waitFor()).isIn(0, 4);
    assertThat(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
        .doesNotContain("Exception", "Broken");
  }

  @Test
  void servesTheBundledArticleUntilTold() throws Exception {
    servesUntilTold(jar);
  }

  @Test
  void servesFromAnOlderJvmUntilTold() throws Exception {
    servesUntilTold(older());
  }

  private static void servesUntilTold(PackagedJar jar) throws Exception {
    var process = jar.builder(Map.of("LC_ALL", "C"), "serve", "--server.port=0").start();
    try (var log = process.inputReader(StandardCharsets.UTF_8)) {
      var answer = json(post(greetedAddress(log)));
      assertThat(answer.at("/answer").asString()).contains(FACT);
      process.destroy();
      assertThat(process.waitFor()).isEqualTo(143);
    } finally {
      process.destroyForcibly();
    }
  }

  /// The address in the line that says how to ask.
  private static URI greetedAddress(BufferedReader log) throws IOException {
    var address = Pattern.compile("http://127\\.0\\.0\\.1:\\d+/api/v1/questions");
    for (var line = log.readLine(); line != null; line = log.readLine()) {
      var found = address.matcher(line);
      if (found.find()) {
        return URI.create(found.group());
      }
    }
    throw new AssertionError("ended without a greeting");
  }

  private static String post(URI address) throws IOException, InterruptedException {
    var body = JsonMapper.shared().writeValueAsString(Map.of("question", QUESTION));
    try (var client = HttpClient.newHttpClient()) {
      var request =
          HttpRequest.newBuilder(address)
              .header("Content-Type", "application/json")
              .POST(HttpRequest.BodyPublishers.ofString(body));
      return client.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    }
  }

  /// The jar on a JVM that is too old for the program and new enough for its launcher.
  private PackagedJar older() throws IOException {
    var home = olderHome();
    assumeTrue(home.isPresent(), "no older JVM on this machine");
    return new PackagedJar(home.get().resolve("bin/java"), folder);
  }

  private static Optional<Path> olderHome() throws IOException {
    var homes = Path.of("/usr/lib/jvm");
    if (!Files.isDirectory(homes)) {
      return Optional.empty();
    }
    try (Stream<Path> children = Files.list(homes)) {
      return children
          .filter(home -> JavaHomes.version(home) >= 17)
          .filter(home -> JavaHomes.version(home) < Launcher.NEEDED)
          .filter(home -> Files.isExecutable(home.resolve("bin/java")))
          .findFirst();
    }
  }

  private static JsonNode json(String text) {
    return JsonMapper.shared().readTree(text);
  }
}
