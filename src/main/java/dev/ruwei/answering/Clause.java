package dev.ruwei.answering;

import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.numbers.Quantity;
import dev.ruwei.numbers.Unit;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Sentences;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The least part of a sentence that binds a number to words.
///
/// @param position where it begins in the sentence
record Clause(int position, List<Quantity> quantities, Words words) {
  private static final Pattern CONJUNCTION =
      Pattern.compile("[、和及与而并]|\\b(?:and|while|but|whereas|or)\\b");

  private static final Set<Unit.Kind> TIMES =
      EnumSet.of(
          Unit.Kind.YEAR,
          Unit.Kind.MONTH,
          Unit.Kind.MONTH_DAY,
          Unit.Kind.DAY,
          Unit.Kind.TIME,
          Unit.Kind.DURATION);

  Clause {
    quantities = List.copyOf(quantities);
  }

  /// The clauses of a sentence in their order.
  static List<Clause> of(String text, Lexicon lexicon) {
    var quantities = Numbers.in(text).toList();
    var words = Words.of(text, quantities, lexicon);
    var clauses = new ArrayList<Clause>();
    for (var span : spans(text)) {
      var own = quantities.stream().filter(one -> span.overlaps(one.span())).toList();
      clauses.add(new Clause(span.start(), own, words.within(span)));
    }
    return clauses;
  }

  private static List<Span> spans(String text) {
    var spans = new ArrayList<Span>();
    var conjunctions = CONJUNCTION.matcher(Folding.fold(text));
    for (var clause : Sentences.clauses(text, new Span(0, text.length()))) {
      var from = clause.start();
      conjunctions.region(clause.start(), clause.end());
      while (conjunctions.find()) {
        spans.add(new Span(from, conjunctions.start()));
        from = conjunctions.start();
      }
      spans.add(new Span(from, clause.end()));
    }
    return spans;
  }

  /// Both as one, at the place of the first.
  Clause with(Clause other) {
    return new Clause(
        Math.min(position, other.position),
        Stream.concat(quantities.stream(), other.quantities.stream())
            .sorted(Comparator.comparing(Quantity::span))
            .toList(),
        words.with(other.words));
  }

  /// Whether it says when, and no more.
  boolean isOnlyTime() {
    return !quantities.isEmpty()
        && words.areLight()
        && quantities.stream().allMatch(Clause::isTime);
  }

  static boolean isTime(Quantity quantity) {
    return TIMES.contains(quantity.unit().kind());
  }

  /// Whether all numbers of a claim stand here, each as it is.
  boolean holds(List<Quantity> claimed) {
    return claimed.stream()
        .allMatch(one -> quantities.stream().anyMatch(stated -> same(one, stated)));
  }

  private static boolean same(Quantity claimed, Quantity stated) {
    return claimed.sameValue(stated)
        && claimed.modality() == stated.modality()
        && (claimed.unit().kind() == stated.unit().kind() || bareYear(claimed, stated));
  }

  /// 2021, which may or may not be recognised as a year.
  private static boolean bareYear(Quantity one, Quantity other) {
    return EnumSet.of(Unit.Kind.COUNT, Unit.Kind.YEAR)
            .containsAll(List.of(one.unit().kind(), other.unit().kind()))
        && one.unit().word().isEmpty()
        && other.unit().word().isEmpty();
  }
}
