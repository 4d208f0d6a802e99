package dev.ruwei.conversation;

import dev.ruwei.answering.Answering;
import dev.ruwei.knowledge.Library;
import dev.ruwei.model.LanguageModel;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.retrieval.PassageSearch;
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
  FollowUps followUps(Library library, PassageSearch search, Answering answering, Prompts prompts) {
    return FollowUps.over(library, search, answering, prompts);
  }

  @Bean
  Conversations conversations(
      Answering answering,
      FollowUps followUps,
      Library library,
      ObjectProvider<LanguageModel> model,
      ConversationProperties properties) {
    var dialogue =
        new Dialogue(
            answering,
            followUps,
            new Rewriting(new Setting(library)),
            model.getIfAvailable(LanguageModel::none),
            new AnswerIds(Clock.systemUTC()),
            System::nanoTime);
    return new KeptConversations(dialogue, new ConversationStore(properties, System::nanoTime));
  }
}
