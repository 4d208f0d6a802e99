package dev.ruwei.telegram;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/// Lets the bot be made only where somebody has given it a token.
final class TokenGiven implements Condition {
  @Override
  public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
    var environment = context.getEnvironment();
    return StringUtils.hasText(environment.getProperty("ruwei.telegram.token"))
        || StringUtils.hasText(environment.getProperty("ruwei.telegram.token-file"));
  }
}
