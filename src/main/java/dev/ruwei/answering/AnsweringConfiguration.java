package dev.ruwei.answering;

import dev.ruwei.knowledge.Librarian;
import dev.ruwei.knowledge.Library;
import dev.ruwei.model.LanguageModel;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.retrieval.CurrentSearch;
import dev.ruwei.retrieval.SearchFactory;
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
  Editions editions(Librarian librarian, SearchFactory searches, AnsweringFactory factory) {
    return new Editions(librarian.library(), library -> edition(library, searches, factory));
  }

  @Bean
  CurrentSearch currentSearch(Editions editions) {
    return () -> editions.current().search();
  }

  private static Edition edition(
      Library library, SearchFactory searches, AnsweringFactory factory) {
    var search = searches.over(library);
    return new Edition(search, factory.over(library, search));
  }
}
