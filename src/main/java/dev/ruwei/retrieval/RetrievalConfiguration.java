package dev.ruwei.retrieval;

import dev.ruwei.storage.SealedFiles;
import org.springframework.ai.rag.retrieval.search.DocumentRetriever;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.type.AnnotatedTypeMetadata;

@Configuration(proxyBeanMethods = false)
class RetrievalConfiguration {
  @Bean
  SearchFactory searchFactory(SealedFiles files) {
    return new IndexKeeper(files);
  }

  /// For parts of Spring AI; a class of its own, because without a model none of it is loaded.
  @Configuration(proxyBeanMethods = false)
  @Conditional(WithModel.class)
  static class ForSpringAi {
    @Bean
    DocumentRetriever documentRetriever(CurrentSearch current) {
      return new PassageRetriever(current);
    }
  }

  /// Whether a language model is configured.
  static final class WithModel implements Condition {
    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
      var model = context.getEnvironment().getProperty("ruwei.model", "none");
      return !model.equalsIgnoreCase("none");
    }
  }
}
