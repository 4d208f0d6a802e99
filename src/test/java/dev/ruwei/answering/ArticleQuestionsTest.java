package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.ruwei.text.Folding;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// The questions about the bundled article that came with the project, where they are at hand.
class ArticleQuestionsTest {
  private static final Path FILE = Path.of("../shared/eval/article-questions.jsonl");
  private static List<Asked> asked = List.of();

  /// @param must groups of alternatives; one of each group must stand in the answer or a quote
  /// @param topic the section that the first citation must be in; empty: to be refused
  private record Asked(String question, String topic, List<List<String>> must) {
    static Asked of(JsonNode node) {
      return new Asked(
          node.get("question").asString(),
          node.get("topic").asString(""),
          node.get("must").valueStream().map(Asked::strings).toList());
    }

    private static List<String> strings(JsonNode group) {
      return group.valueStream().map(JsonNode::asString).toList();
    }

    boolean answerable() {
      return !topic.isEmpty();
    }

    boolean right() {
      var answer = Answerers.BUNDLED.answer(Question.of(question));
      return answerable()
          ? !answer.citations().isEmpty()
              && answer.citations().getFirst().section().id().equals(topic)
              && must.stream().allMatch(group -> anyIn(said(answer), group))
          : answer instanceof Answer.NotFound;
    }

    private static boolean anyIn(String said, List<String> group) {
      return group.stream().map(Asked::folded).anyMatch(said::contains);
    }

    private static String said(Answer answer) {
      var said = new StringBuilder(answer.reply().text());
      answer.citations().forEach(citation -> said.append('\n').append(citation.quote()));
      return folded(said.toString());
    }

    private static String folded(String text) {
      return Folding.fold(text).replace(" ", "");
    }
  }

  @BeforeAll
  static void read() throws IOException {
    assumeTrue(Files.exists(FILE), "the questions are not at hand");
    asked =
        Files.readAllLines(FILE).stream()
            .map(line -> Asked.of(JsonMapper.shared().readTree(line)))
            .toList();
  }

  @Test
  void answersAllButOneOfThoseWithAnAnswer() {
    assertThat(wrong(true)).hasSizeLessThanOrEqualTo(1);
  }

  @Test
  void refusesAllButOneOfTheOthers() {
    assertThat(wrong(false)).hasSizeLessThanOrEqualTo(1);
  }

  private static List<String> wrong(boolean answerable) {
    return asked.stream()
        .filter(one -> one.answerable() == answerable && !one.right())
        .map(Asked::question)
        .toList();
  }
}
