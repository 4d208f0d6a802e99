package dev.ruwei.mailbox;

import dev.ruwei.storage.Database;
import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the room's doors.
@Configuration(proxyBeanMethods = false)
class MailboxConfiguration {
  @Bean
  Inbox inbox(Database database) {
    return new Inbox(database, Clock.systemUTC());
  }

  @Bean
  Outbox outbox(Database database) {
    return new Outbox(database, Clock.systemUTC());
  }
}
