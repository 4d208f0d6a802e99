package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ruwei.answering.QuestionSet.Asked;
import dev.ruwei.answering.QuestionSet.Outcome;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// The questions about the bundled article that came with the project, where they are at hand.
class ArticleQuestionsTest {
  private static final Path FILE = Path.of("../shared/eval/article-questions.jsonl");
  private static QuestionSet asked = new QuestionSet(List.of());

  @BeforeAll
  static void read() {
    assumeTrue(Files.exists(FILE), "the questions are not at hand");
    asked = QuestionSet.read(FILE);
  }

  @Test
  void answersAllButOneOfThoseWithAnAnswer() {
    assertThat(wrong("fact")).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void refusesAllButOneOfTheOthers() {
    assertThat(Stream.concat(wrong("near").stream(), wrong("far").stream()))
        .hasSizeLessThanOrEqualTo(1);
  }

  private static List<String> wrong(String kind) {
    return asked
        .ofKind(kind)
        .filter(one -> one.outcome(Answerers.BUNDLED) != Outcome.RIGHT)
        .map(Asked::question)
        .toList();
  }
}
