package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.model.Phrase;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// The sentences of a language model that have passed the gate, with the proofs that are found for
/// them.
///
/// A sentence names passages by number; which range of them proves it is looked for here. Sentences
/// are held back until one speaks to the question: a true sentence about something else is no
/// answer.
final class Phrasing {
  private static final int MOST = 5;

  private final Evidences evidences;
  private final Library library;
  private final Grounding grounding;
  private final Support support;
  private final Listener listener;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Citation> citations = new ArrayList<>();
  private boolean speaksToTheQuestion;

  Phrasing(Evidences evidences, Library library, Grounding grounding, Listener listener) {
    this.evidences = evidences;
    this.library = library;
    this.grounding = grounding;
    this.support = new Support(library.lexicon());
    this.listener = listener;
  }

  /// Takes a sentence of the model; whether it may be shown.
  boolean take(Phrase phrase) {
    var text = FreeForm.of(phrase.text());
    var kept = drafts.size() < MOST && text.isPresent() && keep(text.get(), phrase.citations());
    if (kept && speaksToTheQuestion) {
      listener.said(composition().reply(), composition().citations());
    }
    return kept;
  }

  /// All of them; empty where none speaks to the question.
  Optional<Composition> done() {
    return speaksToTheQuestion ? Optional.of(composition()) : Optional.empty();
  }

  private Composition composition() {
    return new Composition(drafts, citations, false);
  }

  private boolean keep(String text, List<Integer> numbers) {
    if (numbers.isEmpty() || !numbers.stream().allMatch(evidences::has)) {
      return false;
    }
    if (isSaid(text) || !evidences.belongs(text)) {
      return false;
    }
    var proofs = numbers.stream().flatMap(number -> proof(number, text).stream()).toList();
    return !proofs.isEmpty() && passes(text, proofs);
  }

  private boolean isSaid(String text) {
    return drafts.stream()
        .flatMap(draft -> draft.parts().stream())
        .anyMatch(part -> part.equals(new Draft.Part.Free(text)));
  }

  private Optional<Citation> proof(int number, String text) {
    var passage = evidences.passage(number);
    return support.in(passage, text).map(span -> citation(passage, span));
  }

  /// The quote of the templates where it holds the sentence, so that both show the same evidence.
  private Citation citation(Passage passage, Span span) {
    return evidences
        .quoted(passage, span)
        .orElseGet(
            () ->
                new Citation(
                    library.articleOf(passage), library.sectionOf(passage), passage, span));
  }

  private boolean passes(String text, List<Citation> proofs) {
    var all = new ArrayList<>(citations);
    proofs.stream().filter(proof -> !all.contains(proof)).forEach(all::add);
    var numbers =
        IntStream.rangeClosed(1, all.size())
            .filter(number -> proofs.contains(all.get(number - 1)))
            .boxed()
            .toList();
    var draft = new Draft(Sentence.Kind.CLAIM, List.of(new Draft.Part.Free(text)), numbers);
    if (!grounding.violations(new Composition(List.of(draft), all, false)).isEmpty()) {
      return false;
    }
    drafts.add(draft);
    citations.addAll(all.subList(citations.size(), all.size()));
    speaksToTheQuestion |= proofs.stream().anyMatch(evidences::cites) && evidences.answers(text);
    return true;
  }
}
