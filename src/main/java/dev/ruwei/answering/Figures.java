package dev.ruwei.answering;

import dev.ruwei.knowledge.Passage;
import dev.ruwei.knowledge.Section;
import dev.ruwei.numbers.Quantity;
import dev.ruwei.text.Sentences;
import dev.ruwei.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The figures of some sections: sentences that state numbers worth telling, spread over the
/// sections, none for what another states already.
final class Figures {
  private static final BigDecimal FEWEST = BigDecimal.valueOf(3);

  private final int most;
  private final List<Evidence> chosen = new ArrayList<>();
  private final List<Quantity> told = new ArrayList<>();

  private Figures(int most) {
    this.most = most;
  }

  /// At most so many sentences, in the order of the sections; none where there are no figures.
  static List<Evidence> of(List<Section> sections, int most) {
    var figures = new Figures(most);
    var bySection = introductionsLast(sections).map(Figures::sentences).toList();
    var longest = bySection.stream().mapToInt(List::size).max().orElse(0);
    for (var rank = 0; rank < longest; rank++) {
      for (var sentences : bySection) {
        if (rank < sentences.size()) {
          figures.take(sentences.get(rank));
        }
      }
    }
    var passages = sections.stream().flatMap(section -> section.passages().stream()).toList();
    return figures.chosen.stream()
        .sorted(
            Comparator.comparingInt((Evidence piece) -> passages.indexOf(piece.passage()))
                .thenComparingInt(piece -> piece.core().start()))
        .toList();
  }

  /// The sections tell again what an introduction tells.
  private static Stream<Section> introductionsLast(List<Section> sections) {
    return sections.stream().sorted(Comparator.comparing(Repetition::introduces));
  }

  private void take(Evidence piece) {
    var figures = figures(piece.core().cut(piece.passage().text()));
    if (chosen.size() < most
        && figures.stream().anyMatch(one -> told.stream().noneMatch(one::sameValue))) {
      chosen.add(piece);
      told.addAll(figures);
    }
  }

  /// The sentences of a section with figures, those with most first.
  private static List<Evidence> sentences(Section section) {
    return section.passages().stream()
        .filter(passage -> passage.position() > 0)
        .flatMap(passage -> Sentences.of(passage.text()).stream().map(span -> piece(passage, span)))
        .filter(piece -> piece.score() > 0)
        .sorted(Comparator.comparingDouble((Evidence piece) -> -piece.score()))
        .toList();
  }

  private static Evidence piece(Passage passage, Span sentence) {
    return new Evidence(passage, sentence, sentence, figures(sentence.cut(passage.text())).size());
  }

  /// The numbers of a text that are worth telling: one or two of something are not.
  private static List<Quantity> figures(String text) {
    return Numbers.in(text).filter(Figures::tells).toList();
  }

  static boolean tells(Quantity quantity) {
    return switch (quantity.unit().kind()) {
      case COUNT, MONEY -> quantity.value().compareTo(FEWEST) >= 0;
      case PERCENT, PERCENTAGE_POINT, MULTIPLE -> true;
      case YEAR, MONTH, MONTH_DAY, DAY, TIME, DURATION, ORDINAL -> false;
    };
  }
}
