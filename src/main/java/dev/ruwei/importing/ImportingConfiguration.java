package dev.ruwei.importing;

import dev.ruwei.documents.Limits;
import java.nio.file.Path;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the beans of this room.
@Configuration(proxyBeanMethods = false)
class ImportingConfiguration {
  private static final String DEFAULT = "knowledge";

  /// Writes into the folder asked for, else into `knowledge/` in the working directory.
  @Bean
  Imports imports(@Value("${ruwei.knowledge.location:}") String location) {
    return new Imports(Path.of(location.isBlank() ? DEFAULT : location.strip()), Limits.STANDARD);
  }
}
