package dev.ruwei.web;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Answering;
import dev.ruwei.answering.Edition;
import dev.ruwei.answering.Editions;
import dev.ruwei.answering.Question;
import dev.ruwei.conversation.Conversations;
import dev.ruwei.conversation.Sample;
import dev.ruwei.journal.Journal;
import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.knowledge.Library;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.retrieval.PassageSearch;
import dev.ruwei.storage.Database;
import java.util.List;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/// The web and conversation rooms over one article about tea; what is asked names the verdict.
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan(
    basePackageClasses = {
      WebConfiguration.class,
      Conversations.class,
      Journal.class,
      Database.class
    })
class TeaApplication {
  @Bean
  Answering answering() {
    return TeaApplication::answer;
  }

  @Bean
  Editions editions(Answering answering) {
    var library =
        Library.of(List.of(Sample.TRANSLATION, Sample.ARTICLE), Lexicon.empty(), List.of());
    return Editions.only(new Edition(PassageSearch.over(library), answering));
  }

  @Bean
  Prompts prompts() {
    return Prompts.bundled();
  }

  private static Answer answer(Question question) {
    return switch (question.text()) {
      case "partial?" -> Sample.partial(question);
      case "coffee?" -> Sample.notFound(question);
      case "hello" -> Sample.help(question);
      case "boom" -> throw new IllegalStateException("secret of the house");
      default -> Sample.answered(question);
    };
  }
}
