package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.numbers.Quantity;
import java.util.List;
import java.util.stream.Stream;

/// The last gate before an answer is shown: whoever composed it, each sentence that says something
/// must stand in what it cites.
final class Grounding {
  /// One check of a composition; nothing found means good.
  private interface Check {
    Stream<Violation> of(Composition composition, Ground ground);
  }

  private static final List<Check> CHECKS =
      List.of(
          Grounding::quotesStandInTheLibrary,
          Grounding::claimsAreCut,
          Grounding::cutsLieInTheirQuotes,
          Grounding::freeSentencesAreSupported,
          Grounding::numbersAreStated,
          Grounding::nothingElseIsCut);

  private final Ground ground;

  /// What an answer stands on.
  private record Ground(Library library, Readings readings) {}

  Grounding(Library library, Readings readings) {
    this.ground = new Ground(library, readings);
  }

  /// What is wrong with a composition; nothing when it may be shown.
  List<Violation> violations(Composition composition) {
    return CHECKS.stream().flatMap(check -> check.of(composition, ground)).toList();
  }

  /// The passage is still what it was when it was found, so the range still cuts the quote.
  private static Stream<Violation> quotesStandInTheLibrary(Composition composition, Ground ground) {
    return composition.citations().stream()
        .filter(citation -> !stands(citation, ground.library()))
        .map(citation -> new Violation("quote", citation.passage().id()));
  }

  private static boolean stands(Citation citation, Library library) {
    return library
        .passage(citation.passage().id())
        .map(Passage::text)
        .filter(citation.passage().text()::equals)
        .isPresent();
  }

  private static Stream<Violation> claimsAreCut(Composition composition, Ground ground) {
    return claims(composition)
        .filter(draft -> cuts(draft).findAny().isEmpty() && free(draft).findAny().isEmpty())
        .map(draft -> new Violation("a claim of our own", draft.toString()));
  }

  private static Stream<Violation> cutsLieInTheirQuotes(Composition composition, Ground ground) {
    return claims(composition)
        .flatMap(draft -> cuts(draft).filter(cut -> !lies(cut, draft, composition.citations())))
        .map(cut -> new Violation("a cut outside its quote", cut.toString()));
  }

  private static boolean lies(Draft.Part.Cut cut, Draft draft, List<Citation> citations) {
    return draft.citations().contains(cut.citation())
        && cut.citation() <= citations.size()
        && citations.get(cut.citation() - 1).range().contains(cut.range());
  }

  /// What a language model wrote is plain, stands alone and is said in each quote that it cites.
  private static Stream<Violation> freeSentencesAreSupported(
      Composition composition, Ground ground) {
    var support = new Support(ground.library().lexicon());
    return composition.drafts().stream()
        .filter(draft -> free(draft).findAny().isPresent())
        .filter(draft -> !isSupported(draft, composition.citations(), support))
        .map(draft -> new Violation("a free sentence without support", draft.toString()));
  }

  private static boolean isSupported(Draft draft, List<Citation> citations, Support support) {
    return draft.parts().size() == 1
        && !draft.citations().isEmpty()
        && draft.citations().stream().allMatch(number -> number <= citations.size())
        && free(draft)
            .allMatch(
                free ->
                    FreeForm.isPlain(free.text())
                        && draft.citations().stream()
                            .allMatch(one -> support.holds(citations.get(one - 1), free.text())));
  }

  /// Every number of a claim stands, as a value of its kind, in a passage that the claim cites; a
  /// number of which the copy has lost a part is none.
  private static Stream<Violation> numbersAreStated(Composition composition, Ground ground) {
    return claims(composition)
        .flatMap(draft -> unstated(draft, composition.citations(), ground.readings()))
        .map(quantity -> new Violation("a number without a source", quantity.toString()));
  }

  private static Stream<Quantity> unstated(
      Draft draft, List<Citation> citations, Readings readings) {
    var stated =
        draft.citations().stream()
            .filter(number -> number <= citations.size())
            .map(number -> citations.get(number - 1).passage())
            .flatMap(passage -> readings.of(passage).numbers().stream())
            .toList();
    return cuts(draft)
        .filter(cut -> cut.citation() <= citations.size())
        .flatMap(
            cut -> Numbers.in(cut.range().cut(citations.get(cut.citation() - 1).passage().text())))
        .filter(quantity -> stated.stream().noneMatch(quantity::sameValue));
  }

  private static Stream<Violation> nothingElseIsCut(Composition composition, Ground ground) {
    return composition.drafts().stream()
        .filter(draft -> draft.kind() != Sentence.Kind.CLAIM)
        .filter(draft -> cuts(draft).findAny().isPresent() || !draft.citations().isEmpty())
        .map(draft -> new Violation("a fixed sentence that quotes", draft.toString()));
  }

  private static Stream<Draft> claims(Composition composition) {
    return composition.drafts().stream().filter(draft -> draft.kind() == Sentence.Kind.CLAIM);
  }

  private static Stream<Draft.Part.Free> free(Draft draft) {
    return draft.parts().stream()
        .filter(Draft.Part.Free.class::isInstance)
        .map(Draft.Part.Free.class::cast);
  }

  private static Stream<Draft.Part.Cut> cuts(Draft draft) {
    return draft.parts().stream()
        .filter(Draft.Part.Cut.class::isInstance)
        .map(Draft.Part.Cut.class::cast);
  }
}
