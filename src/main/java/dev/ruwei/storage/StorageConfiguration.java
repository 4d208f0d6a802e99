package dev.ruwei.storage;

import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the room's doors.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(StorageProperties.class)
class StorageConfiguration {
  @Bean
  DataFolder dataFolder(StorageProperties properties) {
    var home = Path.of(System.getProperty("user.home", ""));
    return DataFolder.of(properties.data(), System.getenv("XDG_DATA_HOME"), home);
  }

  /// Only what runs for long writes them: the result of a short command is no worth to anybody.
  @Bean
  SealedFiles sealedFiles(DataFolder folder, @Value("${ruwei.command:serve}") String command) {
    return new SealedFiles(folder, List.of("serve", "console").contains(command));
  }

  @Bean
  Database database(StorageProperties properties, DataFolder folder) {
    return new Database(() -> Engine.of(properties.database(), folder).open());
  }
}
