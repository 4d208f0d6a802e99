package dev.ruwei.console;

import dev.ruwei.knowledge.Library;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.prompts.Template;
import dev.ruwei.text.Language;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.ApplicationListener;

/// Says at the end of `serve`'s start what is served and how to ask.
final class ServeGreeting implements ApplicationListener<ApplicationReadyEvent> {
  private static final Logger LOG = LoggerFactory.getLogger(ServeGreeting.class);

  private final Supplier<Library> current;
  private final Template serving;
  private final Language language;

  ServeGreeting(Supplier<Library> current, Prompts prompts, Language language) {
    this.current = current;
    this.language = language;
    serving = prompts.template("console", "serving", "articles", "passages", "port");
  }

  @Override
  public void onApplicationEvent(ApplicationReadyEvent event) {
    var environment = event.getApplicationContext().getEnvironment();
    LOG.info(SafeText.shown(text(environment.getProperty("local.server.port", "8080"))));
  }

  String text(String port) {
    var library = current.get();
    return serving.in(language, library.articles().size(), library.passages().size(), port);
  }
}
