package dev.ruwei.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Question;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

class AnswerViewTest {
  enum Shape {
    ANSWERED(Sample::answered),
    PARTIAL(Sample::partial),
    NOT_FOUND(Sample::notFound),
    HELP(Sample::help);

    final Function<Question, Answer> answer;

    Shape(Function<Question, Answer> answer) {
      this.answer = answer;
    }
  }

  private final JsonMapper json =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  @ParameterizedTest
  @EnumSource
  void isTheJsonThatWasPromised(Shape shape) throws IOException {
    var question = Question.of("How hot does green tea brew?");
    var turn =
        new Turn("01J", "c1", question, shape.answer.apply(question), Duration.ofNanos(4_999_999));

    assertThat(json.writeValueAsString(AnswerView.of(turn)).strip())
        .isEqualToNormalizingNewlines(expected(shape));
  }

  private static String expected(Shape shape) throws IOException {
    var file = shape.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
    try (var in = AnswerViewTest.class.getResourceAsStream(file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
    }
  }
}
