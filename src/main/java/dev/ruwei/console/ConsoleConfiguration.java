package dev.ruwei.console;

import dev.ruwei.answering.Editions;
import dev.ruwei.conversation.Conversations;
import dev.ruwei.evaluation.Scoreboard;
import dev.ruwei.importing.Imports;
import dev.ruwei.journal.Journal;
import dev.ruwei.knowledge.Librarian;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.storage.DataFolder;
import dev.ruwei.watching.Watch;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.condition.ConditionalOnNotWebApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/// Makes the beans of this room. Commands ask for a door only when they run, so that `--help` reads
/// no article and `check` builds no index.
@Configuration(proxyBeanMethods = false)
class ConsoleConfiguration {
  @Bean
  @ConditionalOnNotWebApplication
  CommandRunner commandRunner(
      ObjectProvider<Conversations> conversations,
      ObjectProvider<Librarian> librarian,
      ObjectProvider<Editions> editions,
      ObjectProvider<Watch> watch,
      ObjectProvider<Scoreboard> scoreboard,
      ObjectProvider<Journal> journal,
      ObjectProvider<Imports> imports,
      Prompts prompts,
      DataFolder data) {
    var surroundings = Surroundings.standard();
    var actions =
        List.of(
            new ServeAction(),
            new AskAction(conversations::getObject, prompts, surroundings),
            new ImportAction(imports::getObject, prompts, surroundings),
            new CheckAction(() -> librarian.getObject().library(), prompts, surroundings),
            new EvaluateAction(scoreboard::getObject, prompts, surroundings),
            new ReportAction(journal::getObject, prompts, surroundings),
            new ConsoleAction(
                conversations::getObject,
                () -> editions.getObject().current().library(),
                () -> watch.getObject().start(),
                prompts,
                data,
                surroundings));
    return new CommandRunner(new Commands(actions, prompts, surroundings));
  }

  @Bean
  @ConditionalOnWebApplication
  ServeGreeting serveGreeting(Editions editions, Prompts prompts) {
    return new ServeGreeting(() -> editions.current().library(), prompts, Locales.own());
  }
}
