package dev.ruwei.telegram;

/// A way to hear of updates.
interface Listening {
  /// Tells Telegram that this way is taken.
  void prepare(Me me) throws CallFailure;

  /// Listens until it is interrupted.
  void run(Me me) throws InterruptedException;
}
