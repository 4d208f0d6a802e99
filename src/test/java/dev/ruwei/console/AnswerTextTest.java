package dev.ruwei.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Asked;
import dev.ruwei.answering.Citation;
import dev.ruwei.answering.Reply;
import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.Section;
import dev.ruwei.knowledge.Speaker;
import dev.ruwei.knowledge.Wording;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.text.Language;
import dev.ruwei.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class AnswerTextTest {
  private final AnswerText text = new AnswerText(Prompts.bundled());

  @Test
  void showsAQuoteThatSaysMoreThanTheAnswer() {
    assertThat(text.of(Samples.answered(Samples.TEXT.length())))
        .isEqualTo(
            """
            A hive has 40,000 bees.[1]

            [1] “A hive has 40,000 bees. In winter it has 10,000.”
                The hive · Ada (Beekeeper) · On bees · retold

            You can also ask:
            - How many bees in winter?\
            """);
  }

  @Test
  void showsAQuoteOnceWhereTheAnswerHoldsIt() {
    assertThat(text.of(Samples.answered(23)))
        .startsWith(
            """
            A hive has 40,000 bees.[1]

            [1] The hive · Ada (Beekeeper) · On bees · retold
            """);
  }

  @Test
  void showsWhatComesNearestToAQuestionWithoutAnswer() {
    assertThat(text.of(Samples.notFound()))
        .isEqualTo(
            """
            The articles do not mention “honey”.

            - “A hive has 40,000 bees.”
              The hive · Ada (Beekeeper) · On bees · retold\
            """);
  }

  @Test
  void leavesOutWhatASourceDoesNotHave() {
    assertThat(text.of(related(null))).endsWith("\n  蜂巢 · 《蜜蜂》");
    assertThat(text.of(related(new Speaker("Ada", "")))).endsWith("\n  蜂巢 · Ada · 《蜜蜂》");
  }

  private static Answer related(Speaker speaker) {
    var passage = Samples.SECTION.passages().getFirst();
    var section = new Section("hive", "蜂巢", speaker, List.of(passage));
    return new Answer.NotFound(
        new Asked("？", "？", Language.ZH_HANS),
        new Reply("文中没有。", List.of()),
        List.of(),
        List.of(new Citation(original(section), section, passage, new Span(0, 6))),
        List.of(),
        0);
  }

  private static Article original(Section section) {
    return new Article(
        "bees",
        "蜜蜂",
        null,
        null,
        null,
        Wording.ORIGINAL,
        null,
        Language.ZH_HANS,
        null,
        List.of(section),
        "sha256:0");
  }
}
