package dev.ruwei.model;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Which language model phrases answers.
///
/// @param model `none`, `openai` or `ollama`
@ConfigurationProperties("ruwei")
record ModelProperties(@DefaultValue("none") String model) {
  ModelProperties {
    if (Provider.of(model).isEmpty()) {
      throw new IllegalArgumentException("There is no such model. Use one of " + Provider.tags());
    }
  }

  Provider provider() {
    return Provider.of(model).orElseThrow();
  }
}
