package dev.ruwei.answering;

import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Puts drafts into text, with citation markers behind the sentences that have citations.
final class Renderer {
  private static final char FIRST_CJK = '\u2e80';
  private static final String CLOSING_QUOTES = "”’\"";
  private static final String BULLET = "• ";

  private final List<Citation> citations;
  private final boolean list;
  private final StringBuilder text = new StringBuilder();
  private final List<Sentence> sentences = new ArrayList<>();

  private Renderer(Composition composition) {
    this.citations = composition.citations();
    this.list = composition.list();
  }

  static Reply render(Composition composition) {
    var renderer = new Renderer(composition);
    composition.drafts().forEach(renderer::add);
    return new Reply(renderer.text.toString(), renderer.sentences);
  }

  private void add(Draft draft) {
    separate();
    if (list && draft.kind() == Sentence.Kind.CLAIM) {
      text.append(BULLET);
    }
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
      case Draft.Part.Free(var free) -> free;
    };
  }

  /// A new line in a list, a blank behind a Latin sentence, nothing between Chinese ones.
  private void separate() {
    if (sentences.isEmpty()) {
      return;
    }
    if (list) {
      text.append('\n');
    } else if (endsInLatin(sentences.getLast().range())) {
      text.append(' ');
    }
  }

  /// Closing quotes are the same in both scripts; what stands before them tells.
  private boolean endsInLatin(Span sentence) {
    var last = sentence.end() - 1;
    while (last > sentence.start() && CLOSING_QUOTES.indexOf(text.charAt(last)) >= 0) {
      last--;
    }
    return text.charAt(last) < FIRST_CJK;
  }
}
