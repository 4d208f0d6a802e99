package dev.ruwei.model;

import org.jspecify.annotations.Nullable;

/// A call to the model has failed.
final class ModelException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final transient Failure failure;

  ModelException(Failure failure) {
    this(failure, null);
  }

  ModelException(Failure failure, @Nullable Throwable cause) {
    super(failure.kind().name(), cause);
    this.failure = failure;
  }

  Failure failure() {
    return failure;
  }
}
