package dev.ruwei.telegram;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.boot.web.context.servlet.AnnotationConfigServletWebApplicationContext;
import org.springframework.core.env.MapPropertySource;

/// The bot over the tea house, on a fake Telegram.
final class RunningBot implements AutoCloseable {
  private final AnnotationConfigServletWebApplicationContext context =
      new AnnotationConfigServletWebApplicationContext();

  /// @param settings property names and values in turn, without `ruwei.telegram.`
  RunningBot(FakeTelegram fake, Path data, String... settings) {
    this(fake.url(), data, settings);
  }

  RunningBot(String url, Path data, String... settings) {
    var properties = new HashMap<String, Object>();
    properties.put("ruwei.data", data.toString());
    properties.put("ruwei.telegram.token", FakeTelegram.TOKEN);
    properties.put("ruwei.telegram.api-url", url);
    properties.put("ruwei.telegram.poll-timeout", "5s");
    properties.put("ruwei.telegram.call-timeout", "2s");
    properties.put("ruwei.telegram.retry-pause", "10ms");
    for (var i = 0; i < settings.length; i += 2) {
      properties.put(
          settings[i].startsWith("ruwei.") ? settings[i] : "ruwei.telegram." + settings[i],
          settings[i + 1]);
    }
    context
        .getEnvironment()
        .getPropertySources()
        .addFirst(new MapPropertySource("test", Map.copyOf(properties)));
    context.register(TeaHouse.class);
    context.scan(
        "dev.ruwei.telegram",
        "dev.ruwei.mailbox",
        "dev.ruwei.journal",
        "dev.ruwei.storage",
        "dev.ruwei.conversation");
    context.refresh();
  }

  <T> T part(Class<T> type) {
    return context.getBean(type);
  }

  Health health() {
    return part(Pulse.class).health();
  }

  boolean up() {
    return health().getStatus().equals(Status.UP);
  }

  @Override
  public void close() {
    context.close();
  }
}
