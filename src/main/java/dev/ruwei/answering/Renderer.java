package dev.ruwei.answering;

import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Puts drafts into text, with citation markers behind the sentences that have citations.
final class Renderer {
  private final List<Citation> citations;
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();

  private Renderer(List<Citation> citations) {
    this.citations = citations;
  }

  static Reply render(List<Draft> drafts, List<Citation> citations) {
    var renderer = new Renderer(citations);
    drafts.forEach(renderer::add);
    return new Reply(renderer.text.toString(), renderer.sentences);
  }

  private void add(Draft draft) {
    separate();
    var start = text.length();
    draft.parts().forEach(part -> text.append(textOf(part)));
    sentences.add(new Sentence(new Span(start, text.length()), draft.kind(), draft.citations()));
    draft.citations().forEach(number -> text.append('[').append(number).append(']'));
  }

  private String textOf(Draft.Part part) {
    return switch (part) {
      case Draft.Part.Frame(var frame) -> frame;
      case Draft.Part.Cut(var citation, var range) ->
          range.cut(citations.get(citation - 1).passage().text());
    };
  }

  /// A blank behind a Latin sentence; none between Chinese ones.
  private void separate() {
    if (!text.isEmpty() && !sentences.isEmpty()) {
      var last = text.charAt(sentences.getLast().range().end() - 1);
      if (last < '\u2e80') {
        text.append(' ');
      }
    }
  }
}
