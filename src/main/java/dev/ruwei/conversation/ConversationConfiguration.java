package dev.ruwei.conversation;

import dev.ruwei.answering.Answering;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the room's door.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConversationProperties.class)
class ConversationConfiguration {
  @Bean
  Conversations conversations(Answering answering, ConversationProperties properties) {
    var answerIds = new AnswerIds(Clock.systemUTC());
    return new KeptConversations(
        new Dialogue(answering, answerIds, System::nanoTime),
        new ConversationStore(properties, System::nanoTime));
  }
}
