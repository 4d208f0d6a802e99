package dev.ruwei.web;

import dev.ruwei.answering.Citation;
import dev.ruwei.answering.Listener;
import dev.ruwei.answering.Reply;
import dev.ruwei.conversation.AnswerView;
import dev.ruwei.conversation.CitationView;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.ObjectWriter;

/// Sends an answer while it grows: each citation before the sentence that it proves, each sentence
/// as soon as it stands, and the whole at the end.
final class AnswerEvents implements Listener {
  private final EventStream stream;
  private final ObjectWriter json;
  private int citations;
  private int characters;

  AnswerEvents(EventStream stream, ObjectWriter json) {
    this.stream = stream;
    this.json = json;
  }

  @Override
  public void said(Reply reply, List<Citation> proofs) {
    try {
      cite(CitationView.numbered(proofs));
      delta(reply.text().substring(characters));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Sends what has not been sent, and the whole.
  void end(AnswerView answer) throws IOException {
    cite(answer.citations());
    if (characters == 0) {
      for (var text : Deltas.of(answer)) {
        delta(text);
      }
    } else if (characters < answer.answer().length()) {
      delta(answer.answer().substring(characters));
    }
    stream.event("answer", json.writeValueAsBytes(answer));
  }

  private void cite(List<CitationView> proofs) throws IOException {
    while (citations < proofs.size()) {
      stream.event("citation", json.writeValueAsBytes(proofs.get(citations++)));
    }
  }

  private void delta(String text) throws IOException {
    characters += text.length();
    stream.event("delta", json.writeValueAsBytes(Map.of("text", text)));
  }
}
