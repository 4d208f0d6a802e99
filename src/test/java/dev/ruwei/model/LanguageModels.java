package dev.ruwei.model;

import dev.ruwei.prompts.Prompts;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.core.env.MapPropertySource;
import org.springframework.core.env.StandardEnvironment;

/// Models as their configuration makes them, for tests of this room and of others.
public final class LanguageModels {
  private LanguageModels() {}

  /// The model behind a fake.
  ///
  /// @param limits lines such as `deadline` and `2s`
  public static LanguageModel of(FakeModel fake, Map<String, String> limits) {
    return of(fake, limits, new SimpleMeterRegistry(), Clock.systemUTC());
  }

  static LanguageModel of(
      FakeModel fake, Map<String, String> limits, MeterRegistry meters, Clock clock) {
    var provider = Provider.valueOf(fake.protocol().name());
    var bound = limits(limits);
    var environment = new StandardEnvironment();
    environment
        .getPropertySources()
        .addFirst(new MapPropertySource("fake", new HashMap<>(fake.properties())));
    return new GuardedModel(
        Providers.models(provider, bound, environment),
        bound,
        new ModelPrompts(Prompts.bundled(), bound),
        new Guard(bound, meters, clock));
  }

  static ModelLimits limits(Map<String, String> lines) {
    var properties = new HashMap<String, String>();
    lines.forEach((name, value) -> properties.put("limits." + name, value));
    return new Binder(new MapConfigurationPropertySource(properties))
        .bindOrCreate("limits", ModelLimits.class);
  }
}
