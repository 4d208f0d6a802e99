package dev.ruwei.answering;

import java.util.List;

/// Is told of an answer while it grows.
@FunctionalInterface
public interface Listener {
  /// Waits for the whole answer.
  Listener SILENT = (reply, citations) -> {};

  /// A sentence has come to the end of the reply. It has passed the gate and stays: the answer's
  /// text begins with this reply, and its citations with these.
  ///
  /// What this throws ends the answer and goes through to who asked.
  void said(Reply reply, List<Citation> citations);
}
