package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Wording;
import dev.ruwei.text.Language;
import java.util.ArrayList;
import java.util.List;

/// Composes answers of cuts and fixed frames; it never writes a word about the world.
final class TemplateComposer {
  private final Frames frames;
  private final Library library;

  TemplateComposer(Frames frames, Library library) {
    this.frames = frames;
    this.library = library;
  }

  /// One claim for each piece of evidence, in its order, then a sentence for each thing that is
  /// missing.
  Composition compose(
      List<Evidence> evidence, Sought sought, List<Missing> missing, Language language) {
    var drafts = new ArrayList<Draft>();
    var citations = new ArrayList<Citation>();
    for (var piece : evidence) {
      citations.add(citation(piece));
      drafts.add(claim(piece, citations.size(), sought, language));
    }
    missing.forEach(one -> drafts.add(missing(one, language)));
    return new Composition(drafts, citations, false);
  }

  /// The main points of something, each on a line of its own where there are several.
  Composition list(List<Evidence> points, Language language) {
    var sentences = compose(points, Sought.OTHER, List.of(), language);
    return new Composition(sentences.drafts(), sentences.citations(), points.size() > 1);
  }

  /// A refusal: what is missing, or that there is no answer; then that the nearest is shown.
  Composition refuse(List<Missing> missing, boolean nearest, Language language) {
    var drafts = new ArrayList<Draft>();
    missing.forEach(one -> drafts.add(missing(one, language)));
    if (missing.isEmpty()) {
      drafts.add(Draft.fixed(Sentence.Kind.FIXED, frames.notFound().in(language)));
    }
    if (nearest) {
      drafts.add(Draft.fixed(Sentence.Kind.FIXED, frames.nearest().in(language)));
    }
    return new Composition(drafts, List.of(), false);
  }

  Citation citation(Evidence piece) {
    var passage = piece.passage();
    return new Citation(
        library.articleOf(passage), library.sectionOf(passage), passage, piece.quote());
  }

  private Draft claim(Evidence piece, int number, Sought sought, Language language) {
    var parts = new ArrayList<Draft.Part>();
    if (sought == Sought.YES_NO && number == 1) {
      parts.add(new Draft.Part.Frame(frames.decides().in(language)));
    }
    var cut = new Draft.Part.Cut(number, piece.core());
    if (isVerbatim(piece)) {
      var around = frames.quoted().in(language, "\n").split("\n", -1);
      parts.add(new Draft.Part.Frame(around[0]));
      parts.add(cut);
      parts.add(new Draft.Part.Frame(around[1]));
    } else {
      parts.add(cut);
    }
    return new Draft(Sentence.Kind.CLAIM, parts, List.of(number));
  }

  /// What stands under a heading is put into sentences by the program.
  private boolean isVerbatim(Evidence piece) {
    return library.articleOf(piece.passage()).wording() == Wording.ORIGINAL
        && piece.passage().position() > 0;
  }

  private Draft missing(Missing missing, Language language) {
    var template =
        switch (missing.kind()) {
          case NUMBER, UNIT -> frames.missingNumber();
          case YEAR, DATE -> frames.missingYear();
          case PART -> frames.missingPart();
          case TERM, PERSON, PLACE -> frames.missing();
        };
    return Draft.fixed(Sentence.Kind.MISSING, template.in(language, missing.text()));
  }
}
