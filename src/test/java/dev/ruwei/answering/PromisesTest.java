package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Libraries;
import dev.ruwei.knowledge.Library;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The promises of answers, over all questions of the expected answers, hostile and random ones.
class PromisesTest {
  private static final List<String> HOSTILE =
      List.of(
          "\ud800",
          "谁\udc00是\ud83d谁",
          "🍵".repeat(Question.LIMIT),
          "茶\u0301\u0301".repeat(300),
          "多少".repeat(500),
          "年".repeat(Question.LIMIT),
          "和、".repeat(500),
          "why ".repeat(250),
          "a".repeat(Question.LIMIT),
          "1".repeat(Question.LIMIT),
          "((((((((((((((((((((((((((((((",
          "茶 AND NOT (x OR y) field:x* ~2 [a TO b] \"茶",
          "<script>alert('茶')</script>",
          "'; DROP TABLE passages; --",
          "${jndi:ldap://x} #{7*7} {term} {text}",
          "../../etc/passwd %00 %s %n",
          "\u202e\u2066谁讲了制茶？",
          "Ｗｈｏ　ｌｅａｄｓ　ＷｅＣｈａｔ　Ｐａｙ？",
          "NaN Infinity -0 1e309 null undefined");

  @Test
  void holdForTheQuestionsOfExpectedAnswers() {
    var asked =
        Stream.of("second", "bundled")
            .flatMap(folder -> ExpectedAnswers.about(folder).stream())
            .flatMap(ExpectedAnswers::questions)
            .toList();
    asked.forEach(question -> ask(question, Libraries.second(), Answerers.SECOND));
    asked.forEach(question -> ask(question, Libraries.bundled(), Answerers.BUNDLED));
  }

  @Test
  void holdForHostileQuestions() {
    for (var text : HOSTILE) {
      ask(Question.of(text), Libraries.second(), Answerers.SECOND);
      ask(Question.of(text), Libraries.bundled(), Answerers.BUNDLED);
    }
  }

  @Test
  void holdForRandomQuestions() {
    RandomQuestions.about(Libraries.second(), 300)
        .forEach(question -> ask(question, Libraries.second(), Answerers.SECOND));
    RandomQuestions.about(Libraries.bundled(), 150)
        .forEach(question -> ask(question, Libraries.bundled(), Answerers.BUNDLED));
  }

  private static void ask(Question question, Library library, Answering answering) {
    try {
      var answer = answering.answer(question);
      new Promises(library, answer).hold();
      assertThat(answering.answer(question)).isEqualTo(answer);
    } catch (AssertionError | RuntimeException e) {
      throw new AssertionError("asked: " + question.text(), e);
    }
  }
}
