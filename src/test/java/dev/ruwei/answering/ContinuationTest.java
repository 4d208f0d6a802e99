package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Library;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.retrieval.PassageSearch;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ContinuationTest {
  @Test
  void tellsWhatAColonAnnounces() {
    var library = Library.read(Path.of("src/test/resources/articles"));
    var answering = Answering.grounded(library, PassageSearch.over(library), Prompts.bundled());

    var answer = answering.answer(Question.of("青岚绿茶的工序有哪些？"));

    assertThat(answer.reply().text()).contains("摊晾", "杀青", "烘干");
    assertThat(answer.citations()).hasSizeBetween(4, 5);
  }
}
