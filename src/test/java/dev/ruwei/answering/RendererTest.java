package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.answering.Draft.Part;
import dev.ruwei.answering.Sentence.Kind;
import dev.ruwei.knowledge.Libraries;
import dev.ruwei.text.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class RendererTest {
  @Test
  void chineseSentencesStandTogether() {
    assertThat(text(false, claim("石桥很长。"), fixed("没有别的。"))).isEqualTo("石桥很长。[1]没有别的。");
    assertThat(text(false, claim("石桥很长。", "“", "”"), fixed("没有别的。"))).isEqualTo("“石桥很长。”[1]没有别的。");
  }

  @Test
  void latinSentencesStandApart() {
    assertThat(text(false, claim("It is long."), fixed("No more.")))
        .isEqualTo("It is long.[1] No more.");
    assertThat(text(false, claim("It is long.", "“", "”"), fixed("No more.")))
        .isEqualTo("“It is long.”[1] No more.");
  }

  @Test
  void pointsOfAListStandOnLinesOfTheirOwn() {
    assertThat(text(true, claim("石桥很长。"), fixed("没有别的。"))).isEqualTo("• 石桥很长。[1]\n没有别的。");
  }

  @Test
  void rangesOfSentencesLeaveMarkersAndBulletsOut() {
    var reply = composition(true, claim("石桥很长。"), fixed("没有别的。")).reply();
    assertThat(reply.sentences())
        .extracting(sentence -> sentence.range().cut(reply.text()))
        .containsExactly("石桥很长。", "没有别的。");
  }

  private record Said(String cut, Draft draft) {}

  private static Said claim(String sentence, String... around) {
    var cut = new Part.Cut(1, new Span(0, sentence.length()));
    var parts =
        around.length == 0
            ? List.<Part>of(cut)
            : List.<Part>of(new Part.Frame(around[0]), cut, new Part.Frame(around[1]));
    return new Said(sentence, new Draft(Kind.CLAIM, parts, List.of(1)));
  }

  private static Said fixed(String sentence) {
    return new Said("", Draft.fixed(Kind.FIXED, sentence));
  }

  private static String text(boolean list, Said... said) {
    return composition(list, said).reply().text();
  }

  private static Composition composition(boolean list, Said... said) {
    var library = Libraries.of(said[0].cut());
    var passage = library.passages().getFirst();
    var citation =
        new Citation(
            library.articleOf(passage),
            library.sectionOf(passage),
            passage,
            new Span(0, passage.text().length()));
    return new Composition(
        List.of(said).stream().map(Said::draft).toList(), List.of(citation), list);
  }
}
