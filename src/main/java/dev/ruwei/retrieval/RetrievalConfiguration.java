package dev.ruwei.retrieval;

import dev.ruwei.knowledge.Library;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class RetrievalConfiguration {
  @Bean
  PassageSearch passageSearch(Library library) {
    return PassageSearch.over(library);
  }
}
