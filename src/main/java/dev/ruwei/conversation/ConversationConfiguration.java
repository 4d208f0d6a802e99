package dev.ruwei.conversation;

import dev.ruwei.answering.Answering;
import dev.ruwei.knowledge.Library;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.retrieval.PassageSearch;
import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the room's door.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConversationProperties.class)
class ConversationConfiguration {
  @Bean
  FollowUps followUps(Library library, PassageSearch search, Answering answering, Prompts prompts) {
    return FollowUps.over(library, search, answering, prompts);
  }

  @Bean
  Conversations conversations(
      Answering answering, FollowUps followUps, ConversationProperties properties) {
    var answerIds = new AnswerIds(Clock.systemUTC());
    return new KeptConversations(
        new Dialogue(answering, followUps, answerIds, System::nanoTime),
        new ConversationStore(properties, System::nanoTime));
  }
}
