package dev.ruwei.knowledge;

import dev.ruwei.storage.SealedFiles;
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
  Librarian librarian(KnowledgeProperties properties, SealedFiles files) {
    var folder = properties.folder();
    if (folder != null) {
      return librarian(folder, files);
    }
    return Files.isDirectory(DEFAULT) ? librarian(DEFAULT, files) : Librarian.ofBundled();
  }

  private static Librarian librarian(Path folder, SealedFiles files) {
    return Librarian.of(folder, new ReadingMemory(files, folder));
  }
}
