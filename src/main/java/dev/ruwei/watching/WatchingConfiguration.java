package dev.ruwei.watching;

import dev.ruwei.answering.Editions;
import dev.ruwei.knowledge.Librarian;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the room's door; a server watches by itself, other commands where they ask for it.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(WatchProperties.class)
class WatchingConfiguration {
  @Bean
  Condition knowledgeCondition() {
    return new Condition();
  }

  @Bean
  Watch watch(
      Librarian librarian, Editions editions, Condition condition, WatchProperties properties) {
    return new Watch(librarian, editions, condition, properties);
  }

  @Bean
  @ConditionalOnWebApplication
  WatchLifecycle watchLifecycle(Watch watch) {
    return new WatchLifecycle(watch);
  }

  @Bean
  @ConditionalOnWebApplication
  KnowledgeHealth knowledgeHealthIndicator(Condition condition) {
    return new KnowledgeHealth(condition);
  }
}
