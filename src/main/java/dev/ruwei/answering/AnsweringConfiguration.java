package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.retrieval.PassageSearch;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class AnsweringConfiguration {
  @Bean
  Answering answering(Library library, PassageSearch search, Prompts prompts) {
    return Answering.grounded(library, search, prompts);
  }
}
