package dev.ruwei.model;

import dev.ruwei.prompts.Prompts;
import io.micrometer.core.instrument.MeterRegistry;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/// Makes the room's door. No type of Spring AI stands in a signature here, so none is loaded where
/// no model is configured.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ModelProperties.class, ModelLimits.class})
class ModelConfiguration {
  @Bean
  LanguageModel languageModel(
      ModelProperties properties,
      ModelLimits limits,
      Prompts prompts,
      Environment environment,
      ObjectProvider<MeterRegistry> meters) {
    var provider = properties.provider();
    return provider == Provider.NONE
        ? LanguageModel.none()
        : GuardedModel.connect(
            provider, limits, new ModelPrompts(prompts, limits), environment, meters);
  }
}
