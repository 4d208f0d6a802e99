package dev.ruwei.model;

/// Nobody waits for the model any more; that is not its failure. The cause says why.
final class AbandonedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  private final RuntimeException reason;

  AbandonedException(RuntimeException reason) {
    super(reason);
    this.reason = reason;
  }

  RuntimeException reason() {
    return reason;
  }
}
