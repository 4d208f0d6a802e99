package dev.ruwei.console;

import dev.ruwei.knowledge.Library;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.prompts.Template;
import dev.ruwei.text.Language;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/// Says at the end of `serve`'s start what is served and how to ask.
final class ServeGreeting implements ApplicationListener<ApplicationReadyEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(ServeGreeting.class);

  private final Library library;
  private final Template serving;
  private final Language language;

  ServeGreeting(Library library, Prompts prompts, Language language) {
    this.library = library;
    this.language = language;
    serving = prompts.template("console", "serving", "articles", "passages", "port");
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    var environment = event.getApplicationContext().getEnvironment();
    LOG.info(SafeText.shown(text(environment.getProperty("local.server.port", "8080"))));
  }

  String text(String port) {
    return serving.in(language, library.articles().size(), library.passages().size(), port);
  }
}
