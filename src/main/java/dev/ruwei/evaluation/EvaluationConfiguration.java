package dev.ruwei.evaluation;

import dev.ruwei.answering.AnsweringFactory;
import dev.ruwei.knowledge.Librarian;
import dev.ruwei.model.LanguageModel;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// The library is asked for only where the questions are about it.
@Configuration(proxyBeanMethods = false)
class EvaluationConfiguration {
  @Bean
  Scoreboard scoreboard(
      ObjectProvider<Librarian> librarian, AnsweringFactory factory, LanguageModel model) {
    return new Scoreboard(() -> librarian.getObject().library(), factory, model);
  }
}
