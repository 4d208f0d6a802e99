package dev.ruwei.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Passage;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// Three articles: of three paragraphs, of one, and of two; one question for each paragraph.
class SquadTest {
  private final Squad squad = squad(3, 1, 2);

  @Test
  void measuresEveryQuestionOnAllParagraphs() {
    var whole = squad.rounds().getFirst();

    assertThat(passages(whole)).hasSize(6);
    assertThat(whole.trials())
        .extracting(Trial::question)
        .containsExactly("0-1?", "0-2?", "0-3?", "1-1?", "2-1?", "2-2?");
    assertThat(whole.trials()).allMatch(Trial.Answerable.class::isInstance);
  }

  @Test
  void leavesEverySecondArticleOutForFarQuestions() {
    var far = squad.rounds().get(1);

    assertThat(passages(far)).noneMatch(id -> id.startsWith("a1")).hasSize(5);
    assertThat(far.trials())
        .hasSize(6)
        .contains(new Trial.Unanswerable("1-1?", Distance.FAR))
        .contains(new Trial.Control("0-1?", Distance.FAR));
  }

  @Test
  void leavesOneParagraphOfEachLongerArticleOutForNearQuestions() {
    var near = squad.rounds().subList(2, squad.rounds().size());

    assertThat(near).hasSize(3);
    assertThat(passages(near.get(0)))
        .containsExactly("a0:text-2", "a0:text-3", "a1:text-1", "a2:text-2");
    assertThat(passages(near.get(2)))
        .containsExactly("a0:text-1", "a0:text-2", "a1:text-1", "a2:text-1", "a2:text-2");
    assertThat(near.get(0).trials())
        .containsExactly(
            new Trial.Unanswerable("0-1?", Distance.NEAR),
            new Trial.Control("0-3?", Distance.NEAR),
            new Trial.Unanswerable("2-1?", Distance.NEAR),
            new Trial.Control("2-2?", Distance.NEAR));
  }

  @Test
  void asksEachNearQuestionOnceWithAndOnceWithoutItsParagraph() {
    for (var round : squad.rounds().subList(2, squad.rounds().size())) {
      var there = passages(round);
      for (var trial : round.trials()) {
        var own = "a" + trial.question().charAt(0) + ":text-" + trial.question().charAt(2);
        assertThat(there.contains(own)).isEqualTo(trial instanceof Trial.Control);
      }
    }
  }

  @Test
  void asksNoNearQuestionOfArticlesWithOneParagraph() {
    assertThat(squad(1, 1).rounds()).hasSize(2);
  }

  @Test
  void samplesTheSameQuestionsForTheSameSeed() {
    var many = squad(30);
    var sample = many.sample(new Sample(5, 1));

    assertThat(sample.questions()).isEqualTo(5);
    assertThat(sample.passages()).isEqualTo(30);
    assertThat(sample).isEqualTo(many.sample(new Sample(5, 1)));
    assertThat(sample).isNotEqualTo(many.sample(new Sample(5, 2)));
    assertThat(many.sample(new Sample(100, 1))).isEqualTo(many);
  }

  private static Squad squad(int... paragraphs) {
    var topics = IntStream.range(0, paragraphs.length).mapToObj(i -> topic(i, paragraphs[i]));
    return new SquadReader().read(new SquadFile(topics.toList()));
  }

  private static SquadFile.Topic topic(int index, int paragraphs) {
    var made =
        IntStream.rangeClosed(1, paragraphs)
            .mapToObj(
                i ->
                    new SquadFile.Paragraph(
                        "text " + index + i,
                        List.of(
                            new SquadFile.QuestionAnswer(
                                index + "-" + i + "?", List.of(new SquadFile.Text("text"))))));
    return new SquadFile.Topic("", made.toList());
  }

  private static List<String> passages(Round round) {
    return round.library().get().passages().stream().map(Passage::id).toList();
  }
}
