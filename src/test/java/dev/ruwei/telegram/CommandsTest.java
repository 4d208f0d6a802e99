package dev.ruwei.telegram;

import static dev.ruwei.telegram.TeaHouse.COFFEE;
import static dev.ruwei.telegram.TeaHouse.HOT;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommandsTest extends BotTest {
  @Test
  void welcomes() {
    assertThat(answerTo(ANN, "/start").text()).startsWith("Hello!");
    assertThat(answerTo(ANN, "/help@" + FakeTelegram.NAME).text())
        .startsWith("Ask in one sentence");
  }

  @Test
  void opensLinksToTopicsAndQuestions() {
    var question = COFFEE.getBytes(StandardCharsets.UTF_8);

    assertThat(answerTo(ANN, "/start storage").text()).contains("Green tea");
    assertThat(answerTo(ANN, "/start " + Base64.getUrlEncoder().encodeToString(question)).text())
        .startsWith("That is not in the articles.");
    assertThat(answerTo(ANN, "/start !").text()).startsWith("Hello!");
  }

  @Test
  void showsTopicsAsButtons() {
    var topics = answerTo(ANN, "/topics");

    assertThat(answerToPress(topics, "Storage").text()).contains("Green tea");
  }

  @Test
  void showsSources() {
    var sources = answerTo(ANN, "/sources");

    assertThat(sources.text()).contains("“All about tea” · retold\nThe Tea House · 2024-04-05");
    assertThat(sources.marked("text_link")).containsExactly("“All about tea”");
  }

  @Test
  void changesTheLanguageOfButtonsOnly() {
    var choice = answerTo(ANN, "/language");
    assertThat(note(choice, "l:zh-Hans")).isEqualTo("菜单和按钮已改为简体中文。");

    assertThat(answerTo(ANN, "/topics").data("绿茶")).startsWith("t:");
    var answer = answerTo(ANN, HOT);
    assertThat(answer.text()).startsWith("Green tea");
    assertThat(answer.data("继续")).startsWith("m:");
  }

  @Test
  void tellsWhatIsKeptAndDeletesIt() {
    var answer = answerTo(ANN, HOT);
    assertThat(answerTo(ANN, "/privacy").text()).contains("for 30 days");

    assertThat(answerTo(ANN, "/forget").text()).startsWith("Deleted: 1 questions");
    assertThat(note(answer, answer.data("📖 1"))).startsWith("This button has expired");
    assertThat(note(answer, answer.data("👍"))).startsWith("This button has expired");
  }

  @Test
  void forgetsAConversation() {
    answerTo(ANN, HOT);
    assertThat(answerTo(ANN, "/reset").text()).contains("forgotten");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/stats", "/unanswered", "/no"})
  void knowsNoOtherCommands(String command) {
    assertThat(answerTo(ANN, command).text()).startsWith("I do not know that command.");
  }

  @Test
  void tellsOwnersWhatIsMissing() {
    start("owners", String.valueOf(ANN));
    answerTo(BEN, COFFEE);
    answerTo(BEN, HOT);

    assertThat(answerTo(ANN, "/unanswered").text()).contains("coffee ×1\n" + COFFEE);
    assertThat(answerTo(ANN, "/stats").text()).startsWith("Questions: 2, answered: 1, refused: 1.");
    assertThat(answerTo(BEN, "/stats").text()).startsWith("I do not know that command.");
  }

  @Test
  void setsMenusForBothLanguages() {
    telegram.awaitCall("setMyCommands", 4);

    assertThat(telegram.calls("setMyCommands"))
        .extracting(call -> call.body().path("language_code").asString("en"))
        .containsExactly("en", "en", "zh", "zh");
    assertThat(telegram.calls("setMyCommands").getFirst().body().path("commands"))
        .extracting(command -> command.path("command").asString())
        .containsExactly(
            "start",
            "help",
            "topics",
            "sources",
            "article",
            "language",
            "reset",
            "privacy",
            "forget");
  }
}
