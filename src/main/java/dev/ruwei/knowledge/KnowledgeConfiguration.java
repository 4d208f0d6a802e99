package dev.ruwei.knowledge;

import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the beans of this room.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KnowledgeProperties.class)
class KnowledgeConfiguration {
  private static final Path DEFAULT = Path.of("knowledge");

  /// The folder asked for, else `knowledge/` in the working directory, else the bundled articles.
  @Bean
  Librarian librarian(KnowledgeProperties properties) {
    var folder = properties.folder();
    if (folder != null) {
      return Librarian.of(folder);
    }
    return Files.isDirectory(DEFAULT) ? Librarian.of(DEFAULT) : Librarian.ofBundled();
  }
}
