package dev.ruwei.model;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Clock;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.env.Environment;

/// A language model behind its guard.
final class GuardedModel implements LanguageModel {
  private final ChatModels models;
  private final ModelLimits limits;
  private final ModelPrompts prompts;
  private final Guard guard;

  GuardedModel(ChatModels models, ModelLimits limits, ModelPrompts prompts, Guard guard) {
    this.models = models;
    this.limits = limits;
    this.prompts = prompts;
    this.guard = guard;
  }

  /// A model as it is configured; nothing is sent to it yet.
  static LanguageModel connect(
      Provider provider,
      ModelLimits limits,
      ModelPrompts prompts,
      Environment environment,
      ObjectProvider<MeterRegistry> meters) {
    var registry = meters.getIfAvailable(SimpleMeterRegistry::new);
    return new GuardedModel(
        Providers.models(provider, limits, environment),
        limits,
        prompts,
        new Guard(limits, registry, Clock.systemUTC()));
  }

  @Override
  public boolean present() {
    return true;
  }

  @Override
  public Inquiry open() {
    return new TimedInquiry(models, limits, prompts, guard);
  }
}
