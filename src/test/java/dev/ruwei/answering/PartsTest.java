package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Lexicon;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartsTest {
  private static final Lexicon LEXICON =
      Lexicon.of(
          List.of(
              List.of("奥蕾莉亚号", "Aurelia"),
              List.of("石桥", "stone bridge"),
              List.of("茶会", "Tea Day")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "奥蕾莉亚号和石桥哪个更长？ | 奥蕾莉亚号, 石桥",
        "奧蕾莉亞號與石橋各有多長？ | 奧蕾莉亞號, 石橋",
        "茶会、石桥和奥蕾莉亚号分别多大？ | 茶会, 石桥, 奥蕾莉亚号",
        "Compare the Aurelia and the stone bridge. | Aurelia, stone bridge",
        "Which is longer, the Aurelia or the stone bridge? | Aurelia, stone bridge",
      })
  void areTheNamesThatAreCompared(String question, String labels) {
    assertThat(Parts.of(question, LEXICON)).allMatch(Parts.Part::bySubject);
    assertThat(labels(question)).isEqualTo(labels);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "石桥和茶会哪个游客多？ | 石桥有多少游客; 茶会有多少游客",
        "石桥的游客比茶会多吗？ | 石桥有多少游客; 茶会有多少游客",
        "石桥比奥蕾莉亚号更长吗？ | 石桥有多长; 奥蕾莉亚号有多长",
      })
  void askForTheMeasureThatIsCompared(String question, String texts) {
    assertThat(Parts.of(question, LEXICON).stream().map(Parts.Part::text))
        .containsExactly(texts.split("; "));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "茶会有多少人，在哪里举行？ | 茶会有多少人, 在哪里举行",
        "How long is the Aurelia, and who built it? | How long is the Aurelia, who built it",
        "谁讲了制茶？谁讲了采茶？ | 谁讲了制茶, 谁讲了采茶",
      })
  void areClausesThatEachAsk(String question, String labels) {
    assertThat(Parts.of(question, LEXICON)).noneMatch(Parts.Part::bySubject);
    assertThat(labels(question)).isEqualTo(labels);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "石桥有多长？",
        "石桥和奥蕾莉亚号",
        "石桥在春天修，花了多少钱？",
        "How long is the stone bridge?",
        "更大的茶会是什么？",
      })
  void areNoneWhereOneThingIsAsked(String question) {
    assertThat(Parts.of(question, LEXICON)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"奥蕾莉亚号和石桥各有多长？ | 奥蕾莉亚号 多长？ ; 石桥 多长？"})
  void askTheSameOfEachName(String question, String texts) {
    assertThat(
            Parts.of(question, LEXICON).stream()
                .map(Parts.Part::text)
                .collect(Collectors.joining(" ; ")))
        .isEqualTo(texts);
  }

  private static String labels(String question) {
    return Parts.of(question, LEXICON).stream()
        .map(Parts.Part::label)
        .collect(Collectors.joining(", "));
  }
}
