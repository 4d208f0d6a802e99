package dev.ruwei.console;

import dev.ruwei.answering.Citation;
import dev.ruwei.answering.Listener;
import dev.ruwei.answering.Reply;
import java.util.List;

/// Prints an answer while it grows.
final class Telling implements Listener {
  private final Output output;
  private int told;

  Telling(Output output) {
    this.output = output;
  }

  @Override
  public void said(Reply reply, List<Citation> citations) {
    output.part(reply.text().substring(told));
    told = reply.text().length();
  }

  /// What has not been printed of an answer that begins with the reply.
  String rest(String answer) {
    return answer.substring(Math.min(told, answer.length()));
  }
}
