package dev.ruwei.answering;

import dev.ruwei.model.Exchange;
import dev.ruwei.model.Inquiry;
import java.util.List;

/// Who waits for an answer, and what of it may be left to a language model.
///
/// @param before what was said before, the oldest first
/// @param inquiry the language model's time for this question
public record Hearing(Listener listener, List<Exchange> before, Inquiry inquiry) {
  public Hearing {
    before = List.copyOf(before);
  }

  /// A question without a conversation, whose answer is waited for as a whole.
  public static Hearing alone(Inquiry inquiry) {
    return new Hearing(Listener.SILENT, List.of(), inquiry);
  }
}
