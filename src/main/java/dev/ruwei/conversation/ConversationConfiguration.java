package dev.ruwei.conversation;

import dev.ruwei.answering.Editions;
import dev.ruwei.model.LanguageModel;
import dev.ruwei.prompts.Prompts;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the room's door.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConversationProperties.class)
class ConversationConfiguration {
  @Bean
  Conversations conversations(
      Editions editions,
      Prompts prompts,
      ObjectProvider<LanguageModel> model,
      ConversationProperties properties) {
    var dialogue =
        new Dialogue(
            editions,
            edition -> FollowUps.over(edition, prompts),
            model.getIfAvailable(LanguageModel::none),
            new AnswerIds(Clock.systemUTC()),
            System::nanoTime);
    return new KeptConversations(dialogue, new ConversationStore(properties, System::nanoTime));
  }
}
