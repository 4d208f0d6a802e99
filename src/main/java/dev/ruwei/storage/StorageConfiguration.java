package dev.ruwei.storage;

import java.nio.file.Path;
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

  @Bean
  Database database(StorageProperties properties, DataFolder folder) {
    return new Database(() -> Engine.of(properties.database(), folder).open());
  }
}
