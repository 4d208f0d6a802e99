package dev.ruwei;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.model.FakeModel;
import dev.ruwei.model.FakeModel.Protocol;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// The packaged program with a language model: all that it takes is in the jar.
@Timeout(120)
class PackagedModelIT {
  private static final String QUESTION = "每天有多少人用小程序？";
  private static final String CLAIM = "2021年每天使用小程序的用户超过4.5亿。";
  private static final String GOOD = FakeModel.sentences(Map.of(CLAIM, List.of(1)));

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource
  void answersInTheModelsWords(Protocol protocol) throws Exception {
    try (var fake = FakeModel.start(protocol, FakeModel.always(GOOD))) {
      var result = run(fake, "ask", QUESTION);

      assertThat(result.err()).isEmpty();
      assertThat(result.out()).startsWith(CLAIM + "[1]\n\n[1] “曾鸣公布");
    }
  }

  @Test
  void answersWithTheTemplateWhereTheKeyIsWrong() throws Exception {
    try (var fake = FakeModel.start(Protocol.OPENAI, call -> call.fail(401))) {
      var result = run(fake, "ask", QUESTION);

      assertThat(result.exitCode()).isZero();
      assertThat(result.out()).startsWith("曾鸣公布，");
      assertThat(result.err()).contains("check the api-key").doesNotContain("sk-secret", "\tat ");
    }
  }

  @Test
  void evaluatesTheModel() throws Exception {
    var file = folder.resolve("questions.jsonl");
    Files.writeString(
        file,
        "{\"question\": \""
            + QUESTION
            + "\", \"topic\": \"mini-programs\", \"must\": [[\"4.5亿\"]]}\n");
    try (var fake = FakeModel.start(Protocol.OPENAI, FakeModel.always(GOOD))) {
      var result = run(fake, "evaluate", "--composer", "llm", file.toString());

      assertThat(result.out()).contains("phrased by the model");
      assertThat(result.exitCode()).isZero();
    }
  }

  @Test
  void saysWhichModelsThereAre() throws Exception {
    var result = PackagedJar.in(folder).run("ask", QUESTION, "--ruwei.model=gpt");

    assertThat(result.exitCode()).isEqualTo(1);
    assertThat(result.err()).contains("Use one of none, openai, ollama").hasLineCount(1);
  }

  private PackagedJar.Result run(FakeModel fake, String... command) throws Exception {
    var properties =
        fake.properties().entrySet().stream()
            .map(one -> "--" + one.getKey() + "=" + one.getValue());
    return PackagedJar.in(folder)
        .run(Stream.concat(Stream.of(command), properties).toArray(String[]::new));
  }
}
