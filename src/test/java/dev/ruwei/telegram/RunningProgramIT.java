package dev.ruwei.telegram;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.telegram.FakeTelegram.Sent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/// A conversation with the packaged program, which `target/telegram.txt` shows afterwards.
@Timeout(180)
class RunningProgramIT {
  private static final long ANN = 7;
  private static final long GROUP = -100;

  @TempDir private Path folder;
  private final StringBuilder transcript = new StringBuilder();

  @Test
  void holdsAConversation() throws Exception {
    try (var telegram = new FakeTelegram();
        var program =
            new RunningProgram(telegram, folder, Path.of("target", "running-program.log"))) {
      talk(telegram);
      assertThat(program.end()).isEqualTo(143);
      assertThat(telegram.refusals()).isEmpty();
    } finally {
      Files.writeString(Path.of("target", "telegram.txt"), transcript);
    }
    assertThat(Path.of("target", "running-program.log"))
        .content()
        .doesNotContain(FakeTelegram.TOKEN, "Exception");
  }

  private void talk(FakeTelegram telegram) throws IOException {
    var answer = ask(telegram, "每天有多少人用小程序？");
    assertThat(answer.text()).contains("超过4.5亿", "小程序 · 曾鸣", "转述");
    assertThat(answer.marked("blockquote").getFirst()).contains("4.5亿");

    var source = press(telegram, answer, "📖 1");
    assertThat(source.marked("blockquote").getFirst()).contains("4.5亿");

    assertThat(ask(telegram, "那活跃的小程序增长了多少？").text()).contains("41%");
    assertThat(ask(telegram, "为什么？").data()).isNotEmpty();
    assertThat(ask(telegram, "微信支付的提现手续费是多少？").text()).contains("没有提到", "手续费");
    assertThat(ask(telegram, "How many people use Mini Programs every day?").text())
        .contains("450 million");
    var topics = ask(telegram, "/topics");
    assertThat(
            press(
                    telegram,
                    topics,
                    topics.request().at("/reply_markup/inline_keyboard/0/0/text").asString())
                .text())
        .contains("[1]");

    telegram.said(telegram.message(GROUP, ANN, "谁负责微信支付？"));
    var mention = FakeTelegram.mentioning(telegram.message(GROUP, ANN, "@ruwei_bot 谁负责微信支付？"));
    mention.put("message_thread_id", 42).put("is_topic_message", true);
    telegram.said(mention);
    var inGroup = telegram.await(GROUP, 1);
    note("群 " + GROUP + " 话题 42：@ruwei_bot 谁负责微信支付？", inGroup);
    assertThat(inGroup.request().path("message_thread_id").asInt()).isEqualTo(42);

    var results = telegram.awaitAnswer(telegram.types(ANN, "小程序开发者有多少？")).path("results");
    note(results);
    assertThat(results).isNotEmpty();
    assertThat(telegram.sent(GROUP)).hasSize(1);
  }

  private Sent ask(FakeTelegram telegram, String question) {
    var number = telegram.sent(ANN).size() + 1;
    telegram.says(ANN, question);
    var answer = telegram.await(ANN, number);
    note(question, answer);
    return answer;
  }

  private Sent press(FakeTelegram telegram, Sent message, String label) {
    var number = telegram.sent(ANN).size() + 1;
    var query = telegram.presses(ANN, message, message.data(label));
    var answer = telegram.await(ANN, number);
    telegram.awaitAnswer(query);
    note("(" + label + ")", answer);
    return answer;
  }

  private void note(String said, Sent answer) {
    transcript.append("> ").append(said).append('\n').append(quoted(answer)).append('\n');
    for (var row : answer.request().at("/reply_markup/inline_keyboard")) {
      for (var button : row) {
        transcript.append("[ ").append(button.path("text").asString()).append(" ] ");
      }
      transcript.append('\n');
    }
    transcript.append('\n');
  }

  /// The text with block quotes shown as such.
  private static String quoted(Sent answer) {
    var text = answer.text();
    for (var quote : List.of("blockquote", "expandable_blockquote")) {
      for (var marked : answer.marked(quote)) {
        text = text.replace(marked, "│ " + marked);
      }
    }
    return text;
  }

  private void note(JsonNode results) {
    transcript.append("> (inline) 小程序开发者有多少？\n");
    for (var result : results) {
      transcript
          .append("- ")
          .append(result.path("title").asString())
          .append(": ")
          .append(result.path("description").asString())
          .append('\n');
    }
  }
}
