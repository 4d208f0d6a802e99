package dev.ruwei.web;

import dev.ruwei.answering.Editions;
import dev.ruwei.prompts.Prompts;
import io.github.bucket4j.TimeMeter;
import jakarta.servlet.Filter;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/// Makes what the controllers and filters need; only where there is a web server.
@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
@EnableConfigurationProperties(HttpProperties.class)
class WebConfiguration {
  /// So often, because nothing else shows that a client has gone who need not be worked for.
  private static final Duration HEARTBEAT = Duration.ofSeconds(1);

  @Bean
  QuestionFactory questionFactory(Editions editions) {
    return new QuestionFactory(editions);
  }

  @Bean
  ProblemWriter problemWriter(JsonMapper json) {
    return new ProblemWriter(json);
  }

  @Bean
  EventStreams eventStreams(JsonMapper json) {
    return new EventStreams(json, HEARTBEAT);
  }

  @Bean
  Page page(Prompts prompts) {
    return new Page(prompts);
  }

  @Bean
  FilterRegistrationBean<HostFilter> hostFilter(HttpProperties http, ProblemWriter problems) {
    return ordered(new HostFilter(http, problems), 1);
  }

  @Bean
  FilterRegistrationBean<RateLimitFilter> rateLimitFilter(
      HttpProperties http, ProblemWriter problems) {
    var limiter = new RateLimiter(http, TimeMeter.SYSTEM_NANOTIME);
    return ordered(new RateLimitFilter(limiter, problems), 2);
  }

  @Bean
  FilterRegistrationBean<BodyFilter> bodyFilter(ProblemWriter problems) {
    return ordered(new BodyFilter(problems), 3);
  }

  /// Stands behind the valve that Boot adds, so it is the one that answers, and not in HTML.
  @Bean
  WebServerFactoryCustomizer<TomcatServletWebServerFactory> problemValve(ProblemWriter problems) {
    return factory ->
        factory.addContextCustomizers(
            context -> context.getParent().getPipeline().addValve(new ProblemValve(problems)));
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

  /// Behind the filters that read forwarded headers, before all others.
  private static <F extends Filter> FilterRegistrationBean<F> ordered(F filter, int place) {
    var registration = new FilterRegistrationBean<>(filter);
    registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 10 + place);
    return registration;
  }
}
