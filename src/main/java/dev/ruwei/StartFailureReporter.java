package dev.ruwei;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.context.properties.bind.BindException;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/// Says in one line why the program does not start; the stack trace is on the log at level `debug`.
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailureReporter implements SpringBootExceptionReporter {
  private static final Class<InvalidConfigurationPropertyValueException> BAD_VALUE =
      InvalidConfigurationPropertyValueException.class;

  @Override
  public boolean reportException(Throwable failure) {
    LoggerFactory.getLogger(StartFailureReporter.class).debug("Start failed", failure);
    System.err.println("ruwei: " + explain(failure));
    return true;
  }

  /// What is wrong and what to do, on one line.
  static String explain(Throwable failure) {
    return find(failure, PortInUseException.class)
        .map(StartFailureReporter::portInUse)
        .or(() -> find(failure, BindException.class).map(StartFailureReporter::badProperty))
        .or(() -> find(failure, BAD_VALUE).map(Throwable::getMessage))
        .orElseGet(() -> message(root(failure)))
        .strip()
        .replaceAll("\\s+", " ");
  }

  private static String portInUse(PortInUseException failure) {
    return "Port %d is in use. Stop the program that uses it, or choose another: --server.port=%d"
        .formatted(failure.getPort(), failure.getPort() + 1);
  }

  private static String badProperty(BindException failure) {
    var property = failure.getProperty();
    return property == null
        ? failure.getName() + ": " + message(root(failure))
        : "%s=%s: %s".formatted(property.getName(), property.getValue(), message(root(failure)));
  }

  private static <T extends Throwable> Optional<T> find(Throwable failure, Class<T> type) {
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (type.isInstance(cause)) {
        return Optional.of(type.cast(cause));
      }
    }
    return Optional.empty();
  }

  private static Throwable root(Throwable failure) {
    var root = failure;
    for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
      root = cause;
    }
    return root;
  }

  /// Some exceptions of the JDK have a message that means nothing without their name.
  private static String message(Throwable failure) {
    var message = failure.getMessage();
    return message == null || !(failure instanceof IllegalArgumentException)
        ? failure.getClass().getSimpleName() + (message == null ? "" : ": " + message)
        : message;
  }
}
