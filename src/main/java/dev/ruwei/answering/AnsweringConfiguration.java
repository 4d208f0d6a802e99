package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import dev.ruwei.model.LanguageModel;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.retrieval.PassageSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnsweringConfiguration {
  @Bean
  AnsweringFactory answeringFactory(Prompts prompts, LanguageModel model) {
    return (library, search) ->
        model.present()
            ? Answering.phrased(library, search, prompts)
            : Answering.grounded(library, search, prompts);
  }

  @Bean
  Answering answering(AnsweringFactory factory, Library library, PassageSearch search) {
    return factory.over(library, search);
  }
}
