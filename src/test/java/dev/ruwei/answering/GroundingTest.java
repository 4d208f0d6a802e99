package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.answering.Draft.Part;
import dev.ruwei.answering.Sentence.Kind;
import dev.ruwei.knowledge.Libraries;
import dev.ruwei.knowledge.Library;
import dev.ruwei.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Each check of the gate fires on what it is for, and on nothing else.
class GroundingTest {
  private static final Library LIBRARY = Libraries.of("石桥长 86 米。桥有 7 个孔。");
  private static final Span FIRST = new Span(0, 9);
  private static final Span SECOND = new Span(9, 17);

  @Test
  void passesAClaimThatIsCutFromItsQuote() {
    assertThat(rules(claim(new Part.Cut(1, FIRST)), citation(LIBRARY, FIRST))).isEmpty();
    assertThat(
            rules(
                claim(new Part.Frame("文中的说法是："), new Part.Cut(1, FIRST)),
                citation(LIBRARY, new Span(0, 17))))
        .isEmpty();
  }

  @Test
  void stopsAQuoteWhosePassageHasChanged() {
    var before = Libraries.of("石桥长 68 米。桥有 7 个孔。");
    assertThat(rules(claim(new Part.Cut(1, FIRST)), citation(before, FIRST))).contains("quote");
  }

  @Test
  void stopsAQuoteWhosePassageIsGone() {
    var other = Libraries.of("别的。", "石桥长 86 米。");
    var gone = other.passages().getLast();
    var citation =
        new Citation(
            other.articleOf(gone), other.sectionOf(gone), gone, new Span(0, gone.text().length()));
    assertThat(rules(claim(new Part.Cut(1, new Span(0, 3))), citation)).containsExactly("quote");
  }

  @Test
  void stopsAClaimWithoutACut() {
    assertThat(rules(claim(new Part.Frame("石桥长 86 米。")), citation(LIBRARY, FIRST)))
        .containsExactly("a claim of our own");
  }

  @Test
  void stopsACutOutsideItsQuote() {
    assertThat(rules(claim(new Part.Cut(1, SECOND)), citation(LIBRARY, FIRST)))
        .containsExactly("a cut outside its quote");
  }

  @Test
  void stopsACutOfAQuoteThatTheClaimDoesNotCite() {
    var draft = new Draft(Kind.CLAIM, List.of(new Part.Cut(2, SECOND)), List.of(1));
    var citations = List.of(citation(LIBRARY, FIRST), citation(LIBRARY, SECOND));
    assertThat(rules(new Composition(List.of(draft), citations, false)))
        .contains("a cut outside its quote");
  }

  @Test
  void stopsACutOfACitationThatDoesNotExist() {
    var draft = new Draft(Kind.CLAIM, List.of(new Part.Cut(2, FIRST)), List.of(2));
    var citations = List.of(citation(LIBRARY, FIRST));
    assertThat(rules(new Composition(List.of(draft), citations, false)))
        .contains("a cut outside its quote");
  }

  @Test
  void stopsAFixedSentenceThatQuotes() {
    var quoting = new Draft(Kind.FIXED, List.of(new Part.Cut(1, FIRST)), List.of());
    var citing = new Draft(Kind.MISSING, List.of(new Part.Frame("没有。")), List.of(1));
    for (var draft : List.of(quoting, citing)) {
      assertThat(rules(draft, citation(LIBRARY, FIRST)))
          .containsExactly("a fixed sentence that quotes");
    }
  }

  @Test
  void stopsANumberThatACutBreaks() {
    var broken = new Span(0, 5);
    assertThat(rules(claim(new Part.Cut(1, broken)), citation(LIBRARY, FIRST)))
        .containsExactly("a number without a source");
  }

  private static Draft claim(Part... parts) {
    return new Draft(Kind.CLAIM, List.of(parts), List.of(1));
  }

  private static Citation citation(Library library, Span range) {
    var passage = library.passages().getFirst();
    return new Citation(library.articleOf(passage), library.sectionOf(passage), passage, range);
  }

  private static List<String> rules(Draft draft, Citation citation) {
    return rules(new Composition(List.of(draft), List.of(citation), false));
  }

  private static List<String> rules(Composition composition) {
    return new Grounding(LIBRARY, new Readings())
        .violations(composition).stream().map(Violation::rule).toList();
  }
}
