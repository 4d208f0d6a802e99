package dev.ruwei.console;

import dev.ruwei.conversation.Conversations;
import dev.ruwei.evaluation.Scoreboard;
import dev.ruwei.knowledge.Library;
import dev.ruwei.prompts.Prompts;
import java.nio.file.Path;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the beans of this room. Commands ask for a door only when they run, so that `--help` reads
/// no article and `check` builds no index.
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ConsoleProperties.class)
class ConsoleConfiguration {
  @Bean
  @ConditionalOnNotWebApplication
  CommandRunner commandRunner(
      ObjectProvider<Conversations> conversations,
      ObjectProvider<Library> library,
      ObjectProvider<Scoreboard> scoreboard,
      Prompts prompts,
      ConsoleProperties properties) {
    var surroundings = Surroundings.standard();
    var data =
        properties.folder(
            System.getenv("XDG_DATA_HOME"), Path.of(System.getProperty("user.home", "")));
    var actions =
        List.of(
            new ServeAction(),
            new AskAction(conversations::getObject, prompts, surroundings),
            new CheckAction(library::getObject, prompts, surroundings),
            new EvaluateAction(scoreboard::getObject, prompts, surroundings),
            new ConsoleAction(
                conversations::getObject, library::getObject, prompts, data, surroundings));
    return new CommandRunner(new Commands(actions, prompts, surroundings));
  }

  @Bean
  @ConditionalOnWebApplication
  ServeGreeting serveGreeting(Library library, Prompts prompts) {
    return new ServeGreeting(library, prompts, Locales.own());
  }
}
