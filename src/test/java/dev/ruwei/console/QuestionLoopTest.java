package dev.ruwei.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.knowledge.Library;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.text.Language;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.List;
import java.util.function.Supplier;
import org.jline.terminal.impl.DumbTerminal;
import org.junit.jupiter.api.Test;

/// The loop on JLine's dumb terminal, which reads what a person or a pipe would send.
class QuestionLoopTest {
  private static final String CTRL_D = "\u0004";

  private static final Line END = new Line.End("");

  private final Screen screen = new Screen();
  private final Samples.Talk talk = new Samples.Talk();

  @Test
  void answersUntilTheEnd() {
    assertThat(type("How many bees?\nHow much honey?\n" + CTRL_D)).isZero();
    assertThat(screen.answers())
        .contains("A hive has 40,000 bees.[1]\n", "do not mention “honey”")
        .doesNotContain("\u001b");
    assertThat(screen.messages()).startsWith("Ask a question.");
  }

  @Test
  void staysInOneConversation() {
    type("one\ntwo\n/reset\nthree\n");

    assertThat(talk.asked)
        .containsExactly("CONSOLE null one", "CONSOLE c1 two", "CONSOLE null three");
  }

  @Test
  void beginsAnewWhereTheConversationHasExpired() {
    talk.forget();
    type("one\ntwo\n");

    assertThat(talk.asked).containsExactly("CONSOLE null one", "CONSOLE null two");
  }

  @Test
  void asksWhatStandsBehindTheLastLineBreak() {
    assertThat(type("one\n每天？")).isZero();
    assertThat(talk.asked).containsExactly("CONSOLE null one", "CONSOLE c1 每天？");
  }

  @Test
  void takesQuotesBackslashesAndExclamationMarksAsTheyAre() {
    type("it's \"x\\ !! !1\n");

    assertThat(talk.asked).containsExactly("CONSOLE null it's \"x\\ !! !1");
  }

  @Test
  void doesNothingOnABlankLine() {
    assertThat(type("\n  \n")).isZero();
    assertThat(talk.asked).isEmpty();
    assertThat(screen.answers()).isEmpty();
  }

  @Test
  void goesOnAfterCtrlCHasClearedALine() {
    assertThat(take(new Line.Interrupt(false), new Line.Text("one"), END)).isZero();
    assertThat(talk.asked).containsExactly("CONSOLE null one");
    assertThat(screen.messages()).doesNotContain("Ctrl-C again");
  }

  @Test
  void leavesOnTheSecondCtrlCAtAnEmptyLine() {
    var interrupt = new Line.Interrupt(true);

    assertThat(take(interrupt, interrupt, new Line.Text("one"))).isEqualTo(130);
    assertThat(talk.asked).isEmpty();
    assertThat(screen.messages()).contains("Ctrl-C again");
  }

  @Test
  void countsCtrlCAnewAfterEveryLine() {
    var interrupt = new Line.Interrupt(true);

    assertThat(take(interrupt, new Line.Text("one"), interrupt, END)).isZero();
  }

  @Test
  void listsTopicsAndArticles() {
    type("/topics\n/articles\n");

    assertThat(screen.answers()).isEqualTo("On bees\n- The hive\n- On bees · Bee Weekly · bees\n");
  }

  @Test
  void keepsToAnArticleUntilToldOtherwise() {
    type("/article On b\none\n/article\n/article all\ntwo\n/article bess\n/article xyzzy\n");

    assertThat(talk.articles).containsExactly("bees", null);
    assertThat(screen.answers()).contains("- On bees · Bee Weekly · bees (chosen)\n");
    assertThat(screen.messages())
        .contains(
            "Questions go to On bees only.",
            "Questions go to all articles.",
            "There is no article 'bess'. Near it are:\n- On bees",
            "There is no article 'xyzzy'.");
  }

  @Test
  void showsTheSourcesOfTheLastAnswer() {
    type("/source\nHow many bees?\n/source\n/source 1\n/source 2\n/source x\n");

    var source = "> " + Samples.TEXT + "\n\nThe hive · Ada (Beekeeper) · On bees · retold\n";
    assertThat(screen.answers()).endsWith(source + source);
    assertThat(screen.messages())
        .contains(
            "There is no source to show yet.",
            "There is no source 2. The last answer has 1;",
            "There is no source x. The last answer has 1;");
  }

  @Test
  void takesNoWordBehindOtherCommands() {
    type("/json off\n/quit now\n");

    assertThat(screen.messages()).contains("no command '/json off'", "no command '/quit now'");
  }

  @Test
  void widensWhereTheChosenArticleHasGone() {
    var prompts = Prompts.bundled();
    var there = new ArrayDeque<>(List.of(Samples.library(), Samples.library()));
    Supplier<Library> library =
        () -> there.isEmpty() ? Library.of(List.of(), Lexicon.empty(), List.of()) : there.pop();
    var shelf = new Shelf(library, prompts, Language.EN);
    var choice = new ArticleChoice(library, shelf, prompts, Language.EN);
    choice.choose("bees");

    assertThat(choice.widenedByLoss())
        .hasValueSatisfying(said -> assertThat(said).contains("bees is not there"));
    assertThat(choice.articleId()).isNull();
    assertThat(choice.widenedByLoss()).isEmpty();
  }

  @Test
  void answersAsJsonUntilToldOtherwise() {
    type("/json\none\n/json\ntwo\n");

    assertThat(screen.answers()).startsWith("{\"answerId\":").contains("\nA hive has");
  }

  @Test
  void namesTheNearestCommand() {
    type("/topisc\n/help\n");

    assertThat(screen.messages())
        .contains("There is no command '/topisc'. Did you mean '/topics'?", "/articles");
  }

  @Test
  void leavesOnQuit() {
    assertThat(type("/quit\none\n")).isZero();
    assertThat(talk.asked).isEmpty();
  }

  @Test
  void saysWhatIsWrongWithAQuestionAndGoesOn() {
    type("x".repeat(1_001) + "\ncrash\none\n");

    assertThat(screen.messages())
        .contains("longer than 1000 characters", "internal error")
        .doesNotContain("IllegalState");
    assertThat(screen.answers()).contains("A hive has");
  }

  @Test
  void endsWhereNobodyReads() {
    var closed =
        new PrintStream(
            new OutputStream() {
              @Override
              public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
              }
            });
    var surroundings =
        new Surroundings(
            new StandardInput(new ByteArrayInputStream(new byte[0]), () -> false),
            new Output(closed, new PrintStream(new ByteArrayOutputStream())),
            Language.EN);

    assertThat(type("one\ntwo\n", surroundings)).isZero();
    assertThat(talk.asked).containsExactly("CONSOLE null one");
  }

  private int take(Line... lines) {
    return loop(screen.surroundings()).run(List.of(lines).iterator()::next);
  }

  private int type(String keys) {
    return type(keys, screen.surroundings());
  }

  private int type(String keys, Surroundings surroundings) {
    try (var terminal =
        new DumbTerminal(
            "test",
            "dumb",
            new ByteArrayInputStream(keys.getBytes(StandardCharsets.UTF_8)),
            new ByteArrayOutputStream(),
            StandardCharsets.UTF_8)) {
      return loop(surroundings)
          .run(new Keyboard(ConsoleAction.reader(terminal, () -> List.of("Bees")), "> "));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private QuestionLoop loop(Surroundings surroundings) {
    var prompts = Prompts.bundled();
    var shelf = new Shelf(Samples::library, prompts, Language.EN);
    var choice = new ArticleChoice(Samples::library, shelf, prompts, Language.EN);
    var sources = new Sources(Samples::library, prompts, Language.EN);
    return new QuestionLoop(new Asking(() -> talk), shelf, choice, sources, prompts, surroundings);
  }
}
