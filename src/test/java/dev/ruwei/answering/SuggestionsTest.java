package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.retrieval.PassageSearch;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionsTest {
  @ParameterizedTest
  @ValueSource(strings = {"knowledge", "src/test/resources/articles"})
  void suggestsOnlyWhatIsAnsweredFromItsPassage(String folder) {
    var library = Library.read(Path.of(folder));
    var answering = answering(library);
    var suggestions = new Suggestions(library, answering::answer);
    var suggested =
        library.passages().stream()
            .filter(passage -> suggestions.of(passage).isPresent())
            .peek(passage -> assertAnswers(answering, suggestions, passage))
            .count();
    assertThat(suggested).isGreaterThan(10);
  }

  private static void assertAnswers(Answering answering, Suggestions suggestions, Passage passage) {
    var answer = answering.answer(Question.of(suggestions.of(passage).orElseThrow()));
    assertThat(answer).as(answer.asked().question()).isInstanceOf(Answer.Answered.class);
    assertThat(answer.citations().getFirst().passage()).isEqualTo(passage);
  }

  @Test
  void suggestsUpToThreeNearARefusalAndNeverTheQuestionItself() {
    var answering = answering(Library.read(Path.of("knowledge")));
    var refused = answering.withSuggestions(answering.answer(Question.of("微信支付的提现手续费是多少？")));
    assertThat(refused).isInstanceOf(Answer.NotFound.class);
    assertThat(refused.suggestions()).hasSizeBetween(1, 3).doesNotHaveDuplicates();
    for (var question : refused.suggestions()) {
      var answer = answering.withSuggestions(answering.answer(Question.of(question)));
      assertThat(answer).as(question).isInstanceOf(Answer.Answered.class);
      assertThat(answer.suggestions()).doesNotContain(question);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"微信支付的提现手续费是多少？", "每天有多少人用小程序？", "How many people use Mini Programs every day?"})
  void comeOnlyWhenTheyAreAskedFor(String question) {
    var answering = answering(Library.read(Path.of("knowledge")));
    var answer = answering.answer(Question.of(question));
    assertThat(answer.suggestions()).isEmpty();
    var suggesting = answering.withSuggestions(answer);
    assertThat(suggesting.suggestions()).isNotEmpty();
    assertThat(suggesting.suggesting(List.of())).isEqualTo(answer);
  }

  private static Answering answering(Library library) {
    return Answering.grounded(library, PassageSearch.over(library), Prompts.bundled());
  }
}
