package dev.ruwei.answering;

import dev.ruwei.text.Folding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Questions about one folder of articles, and what an answer must have.
record QuestionSet(List<Asked> questions) {
  /// What came of a question that has an answer, or of one that has none.
  enum Outcome {
    RIGHT,
    WRONG,
    REFUSED
  }

  /// @param topic the section that the first citation must be in; empty: to be refused
  /// @param kind `fact`, `near` or `far`
  /// @param must groups of alternatives; one of each group must stand in the answer or a quote
  record Asked(String question, String topic, String kind, List<List<String>> must) {
    private static Asked of(JsonNode node) {
      var topic = node.get("topic").asString("");
      return new Asked(
          node.get("question").asString(),
          topic,
          topic.isEmpty() ? node.get("kind").asString() : "fact",
          node.get("must").valueStream().map(Asked::strings).toList());
    }

    private static List<String> strings(JsonNode group) {
      return group.valueStream().map(JsonNode::asString).toList();
    }

    Outcome outcome(Answering answering) {
      var answer = answering.answer(Question.of(question));
      if (answer.citations().isEmpty()) {
        return topic.isEmpty() ? Outcome.RIGHT : Outcome.REFUSED;
      }
      return !topic.isEmpty() && isRight(answer) ? Outcome.RIGHT : Outcome.WRONG;
    }

    private boolean isRight(Answer answer) {
      return answer.citations().getFirst().section().id().equals(topic)
          && must.stream().allMatch(group -> anyIn(said(answer), group));
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

  static QuestionSet read(Path file) {
    try (var lines = Files.lines(file)) {
      return new QuestionSet(
          lines
              .filter(line -> !line.isBlank())
              .map(line -> Asked.of(JsonMapper.shared().readTree(line)))
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Stream<Asked> ofKind(String kind) {
    return questions.stream().filter(asked -> asked.kind().equals(kind));
  }

  /// The outcomes of all questions of a kind.
  List<Outcome> outcomes(String kind, Answering answering) {
    var outcomes = new ArrayList<Outcome>();
    ofKind(kind).forEach(asked -> outcomes.add(asked.outcome(answering)));
    return outcomes;
  }
}
