package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Libraries;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// A folder of plain text files of one line each, without any change of code or configuration.
class PlainFilesTest {
  private static final Map<String, String> FILES =
      Map.of(
          "lighthouse.txt", "白沙灯塔建于 1904 年，高 31 米，看守人是老秦。",
          "orchard.txt", "北坡果园种了 1,250 棵梨树，2020 年收了 4.2 万公斤梨。",
          "library-bus.txt", "The library bus visits 17 villages and carries 2,400 books.",
          "windmill.txt", "The windmill of Oostdam was repaired in 1987 by Greta Holm.",
          "鹽場.txt", "新港鹽場每年產鹽 9000 噸，場長是蘇敏。");

  @TempDir private Path folder;
  private Library library = Libraries.of();
  private Answering answering = Answerers.SECOND;

  @BeforeEach
  void writeFiles() throws IOException {
    for (var file : FILES.entrySet()) {
      Files.writeString(folder.resolve(file.getKey()), file.getValue() + "\n");
    }
    library = Library.read(folder);
    answering = Answerers.over(library);
  }

  @Test
  void eachIsAnArticleOfOnePassage() {
    assertThat(library.faults()).isEmpty();
    assertThat(library.passages())
        .extracting(Passage::text)
        .containsExactlyInAnyOrderElementsOf(FILES.values());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "白沙灯塔有多高？ | 31 米",
        "白沙燈塔的看守人是誰？ | 老秦",
        "白沙灯塔是哪年建的？ | 1904",
        "北坡果园种了多少棵梨树？ | 1,250",
        "2020 年果园收了多少公斤梨？ | 4.2 万",
        "How many villages does the library bus visit? | 17",
        "Who repaired the windmill of Oostdam? | Greta Holm",
        "When was the windmill repaired? | 1987",
        "新港盐场的场长是谁？ | 蘇敏",
        "新港鹽場每年產鹽多少噸？ | 9000",
      })
  void answerWithAQuote(String question, String fact) {
    var answer = answering.answer(Question.of(question));
    assertThat(answer).isInstanceOf(Answer.Answered.class);
    assertThat(answer.reply().text()).contains(fact);
    assertThat(answer.citations().getFirst().quote()).contains(fact);
    new Promises(library, answer).hold();
  }

  @ParameterizedTest
  @CsvSource({"灯塔的门票多少钱？", "果园有多少只绵羊？", "Who drives the library bus?", "鹽場有幾艘船？"})
  void refuseWhatIsInNone(String question) {
    var answer = answering.answer(Question.of(question));
    assertThat(answer).isInstanceOf(Answer.NotFound.class);
    new Promises(library, answer).hold();
  }
}
