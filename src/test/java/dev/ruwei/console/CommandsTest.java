package dev.ruwei.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.ruwei.knowledge.Fault;
import dev.ruwei.knowledge.Library;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.storage.DataFolder;
import dev.ruwei.text.Language;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class CommandsTest {
  private final Screen screen = new Screen();
  private final Samples.Talk talk = new Samples.Talk();
  private Library library = Samples.library();

  @Test
  void answersAQuestionOnStandardOutput() {
    assertThat(run("ask", "How many bees?")).isZero();
    assertThat(screen.answers()).startsWith("A hive has 40,000 bees.[1]\n\n[1] ");
    assertThat(screen.messages()).isEmpty();
    assertThat(talk.asked).containsExactly("CONSOLE null How many bees?");
  }

  @Test
  void joinsTheWordsOfAQuestion() {
    run("ask", "how", "many", "bees");

    assertThat(talk.asked).containsExactly("CONSOLE null how many bees");
  }

  @Test
  void asksWhatLooksLikeAFileOrACommand() {
    run("ask", "@someone");
    run("ask", "check");
    run("ask", "--", "--json");

    assertThat(talk.asked)
        .containsExactly("CONSOLE null @someone", "CONSOLE null check", "CONSOLE null --json");
  }

  @Test
  void exitsWith3WhereNothingIsFound() {
    assertThat(run("ask", "How much honey?")).isEqualTo(3);
  }

  @Test
  void printsTheAnswerAsOneJsonObject() {
    assertThat(run("ask", "--json", "How many bees?")).isZero();

    var json = JsonMapper.shared().readTree(screen.answers());
    assertThat(json.propertyNames()).startsWith("answerId", "conversationId", "question");
    assertThat(json.at("/verdict").asString()).isEqualTo("answered");
    assertThat(json.at("/citations/0/quote").asString()).isEqualTo(Samples.TEXT);
    assertThat(json.at("/citations/0/source").isNull()).isTrue();
    assertThat(screen.answers()).hasLineCount(1);
  }

  @Test
  void readsTheQuestionFromStandardInput() {
    assertThat(run(screen.surroundings("\ufeff每天？\n", false, Language.EN), "ask", "-")).isZero();
    assertThat(talk.asked).containsExactly("CONSOLE null 每天？");
  }

  @Test
  void waitsForNobodyAtATerminal() {
    assertThat(run(screen.surroundings("", true, Language.EN), "ask", "-")).isEqualTo(2);
    assertThat(screen.messages()).startsWith("ask - reads the question from standard input");
  }

  @Test
  void saysWhatIsWrongWithAQuestion() {
    assertThat(run("ask", " ")).isEqualTo(2);
    assertThat(run("ask", "x".repeat(1_001))).isEqualTo(2);
    assertThat(screen.messages())
        .isEqualTo(
            """
            The question is empty: write what you want to know
            The question is longer than 1000 characters: shorten it
            """);
    assertThat(talk.asked).isEmpty();
  }

  @Test
  void namesTheNearestCommand() {
    assertThat(run("aks", "How many bees?")).isEqualTo(2);
    assertThat(screen.messages())
        .startsWith("ruwei: There is no command 'aks'. Did you mean 'ask'?\n")
        .contains("Usage:");
    assertThat(screen.answers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--jsn",
        "ask",
        "ask --jsn x",
        "check x",
        "serve x",
        "evaluate",
        "evaluate x y",
        "--"
      })
  void refusesWhatItDoesNotUnderstand(String line) {
    assertThat(run(line.split(" "))).isEqualTo(2);
    assertThat(screen.messages()).contains("Usage:");
    assertThat(talk.asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "-h",
        "ask --help",
        "check -h",
        "console --help",
        "serve -h",
        "evaluate -h"
      })
  void helps(String line) {
    assertThat(run(line.split(" "))).isZero();
    assertThat(screen.answers()).contains("Usage:", "serve", "ask", "--json", "console", "check");
    assertThat(screen.messages()).isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void helpsInTheLanguageOfTheLocale(Language language) {
    run(screen.surroundings("", false, language), "--help");

    assertThat(screen.answers())
        .contains(
            switch (language) {
              case EN -> "Usage:";
              case ZH_HANS -> "用法：";
              case ZH_HANT -> "資料夾";
            })
        .contains("serve", "ask", "console", "check", "evaluate");
  }

  @Test
  void tellsItsVersion() {
    assertThat(run("--version")).isZero();
    assertThat(screen.answers()).startsWith("ruwei ");
  }

  @Test
  void findsNoFaultInAGoodFolder() {
    assertThat(run("check")).isZero();
    assertThat(screen.answers()).isEmpty();
    assertThat(screen.messages())
        .isEqualTo("Checked: 1 articles with 1 passages; 0 faults in 0 files.\n");
  }

  @Test
  void printsEachFaultOnALine() {
    library =
        Samples.library(
            new Fault("a.md", 3, "'titel' is no key", "Did you mean\n'title'?"),
            new Fault("a.md", 0, "no text", "Write some"),
            new Fault("b\u001b[31m.md", 1, "no id", "Add one"));

    assertThat(run("check")).isEqualTo(4);
    assertThat(screen.answers())
        .isEqualTo(
            """
            a.md:3: 'titel' is no key. Did you mean 'title'?
            a.md: no text. Write some
            b␛[31m.md:1: no id. Add one
            """);
    assertThat(screen.messages()).contains("3 faults in 2 files");
  }

  @Test
  void letsThroughWhatACommandThrows() {
    assertThatThrownBy(() -> run("ask", "crash")).isInstanceOf(IllegalStateException.class);
  }

  private int run(String... arguments) {
    return run(screen.surroundings(), arguments);
  }

  private int run(Surroundings surroundings, String... arguments) {
    var prompts = Prompts.bundled();
    return new Commands(
            List.of(
                new ServeAction(),
                new AskAction(() -> talk, prompts, surroundings),
                new CheckAction(() -> library, prompts, surroundings),
                new EvaluateAction(
                    () -> {
                      throw new AssertionError("nothing is to be evaluated");
                    },
                    prompts,
                    surroundings),
                new ConsoleAction(
                    () -> talk,
                    () -> library,
                    () -> {},
                    prompts,
                    new DataFolder(Path.of("unused")),
                    surroundings)),
            prompts,
            surroundings)
        .run(arguments);
  }
}
