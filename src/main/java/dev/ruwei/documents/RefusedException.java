package dev.ruwei.documents;

/// A file that is not read; the message says why and what to do, in one sentence or two.
public final class RefusedException extends RuntimeException {
  private static final long serialVersionUID = 1;

  public RefusedException(String message) {
    super(message);
  }
}
