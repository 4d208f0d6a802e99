package dev.ruwei.web;

import dev.ruwei.knowledge.Library;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/// Makes what the controllers and filters need; only where there is a web server.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class WebConfiguration {
  private static final Duration HEARTBEAT = Duration.ofSeconds(10);

  @Bean
  QuestionFactory questionFactory(Library library) {
    return new QuestionFactory(library);
  }

  @Bean
  ProblemWriter problemWriter(JsonMapper json) {
    return new ProblemWriter(json);
  }

  @Bean
  EventStreams eventStreams(JsonMapper json) {
    return new EventStreams(json, HEARTBEAT);
  }

  /// A number is no question, and of two values for one name neither is right.
  @Bean
  JsonMapperBuilderCustomizer strictJson() {
    return builder ->
        builder
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .withCoercionConfig(
                LogicalType.Textual,
                coercion ->
                    coercion
                        .setCoercion(CoercionInputShape.Integer, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Float, CoercionAction.Fail)
                        .setCoercion(CoercionInputShape.Boolean, CoercionAction.Fail));
  }
}
