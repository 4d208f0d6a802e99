package dev.ruwei.prompts;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the room's door.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(PromptsProperties.class)
class PromptsConfiguration {
  @Bean
  Prompts prompts(PromptsProperties properties) {
    var folder = properties.folder();
    return folder == null ? Prompts.bundled() : Prompts.in(folder);
  }
}
