package dev.ruwei.journal;

import dev.ruwei.storage.Database;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the room's door.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(JournalProperties.class)
class JournalConfiguration {
  @Bean
  Journal journal(Database database, JournalProperties properties) {
    return new Journal(new JournalTable(database), properties.keep(), Clock.systemUTC());
  }
}
