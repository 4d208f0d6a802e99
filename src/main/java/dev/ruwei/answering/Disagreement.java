package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.numbers.Modality;
import dev.ruwei.numbers.Quantity;
import dev.ruwei.numbers.Unit;
import dev.ruwei.retrieval.Hit;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Sentences;
import dev.ruwei.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Tells that another article gives a different value for what a question asks.
///
/// It is careful: what is called a disagreement must speak of the same thing in much the same
/// words, with the same unit, and of no other time. Where articles say it in other words, the best
/// one alone is cited.
final class Disagreement {
  /// How much of the question the other sentence must speak of, compared with the best one.
  private static final double NEARLY_AS_WELL = 0.9;

  /// The share of the one sentence's words that the other must have, numbers aside: two lighthouses
  /// of different heights do not disagree.
  private static final double SAME_WORDS = 0.6;

  /// A passage that scores less than this share of the best is about something else.
  private static final double WORTH_READING = 0.4;

  /// The share of a number that rounding may hide.
  private static final BigDecimal ROUNDING = new BigDecimal("0.1");

  private final Findings findings;
  private final Library library;
  private final Evidence best;
  private final List<Quantity> values;

  private Disagreement(Findings findings, Evidence best, Library library) {
    this.findings = findings;
    this.library = library;
    this.best = best;
    this.values = findings.wanted().values(said(best));
  }

  /// What an answer cites, with all that disagrees.
  ///
  /// @param conflicts numbers of the evidence, from 1
  record Told(List<Evidence> evidence, List<Conflict> conflicts) {}

  /// @param chosen what the answer cites, the best first
  static Told in(Findings findings, List<Evidence> chosen, Library library) {
    var others = new Disagreement(findings, chosen.getFirst(), library).others();
    var evidence = new ArrayList<>(chosen);
    var numbers = new ArrayList<Integer>();
    numbers.add(1);
    for (var other : others) {
      numbers.add(number(other, evidence));
    }
    return new Told(evidence, others.isEmpty() ? List.of() : List.of(new Conflict(numbers)));
  }

  /// Where a sentence is cited; it is added where it is not cited yet.
  private static int number(Evidence other, List<Evidence> evidence) {
    return IntStream.range(0, evidence.size())
            .filter(i -> evidence.get(i).passage().equals(other.passage()))
            .filter(i -> evidence.get(i).quote().overlaps(other.quote()))
            .findFirst()
            .orElseGet(
                () -> {
                  evidence.add(other);
                  return evidence.size() - 1;
                })
        + 1;
  }

  /// One sentence of each work that disagrees.
  private List<Evidence> others() {
    if (values.isEmpty()) {
      return List.of();
    }
    var works = new HashSet<String>();
    works.add(work(best.passage()));
    return findings.retrieved().hits().stream()
        .filter(hit -> hit.score() >= WORTH_READING * findings.best())
        .map(Hit::passage)
        .filter(passage -> passage.language() == best.passage().language())
        .filter(passage -> !works.contains(work(passage)))
        .flatMap(passage -> sentences(passage).filter(this::disagrees).limit(1))
        .filter(piece -> works.add(work(piece.passage())))
        .toList();
  }

  private String work(Passage passage) {
    return library.articleOf(passage).workId();
  }

  private static Stream<Evidence> sentences(Passage passage) {
    return Sentences.of(passage.text()).stream()
        .filter(sentence -> !passage.damagedAt(sentence))
        .map(sentence -> new Evidence(passage, sentence, sentence, 0));
  }

  private boolean disagrees(Evidence other) {
    return differs(said(other))
        && ofOneTime(said(other))
        && spokenOf(other) >= NEARLY_AS_WELL * spokenOf(best)
        && Math.max(shared(best, other), shared(other, best)) >= SAME_WORDS;
  }

  private boolean differs(String other) {
    var others = findings.wanted().values(other);
    if (values.stream().noneMatch(Dated::isPart) || others.stream().noneMatch(Dated::isPart)) {
      return valuesDiffer(others);
    }
    var fine = values.stream().anyMatch(Dated::isFine) && others.stream().anyMatch(Dated::isFine);
    return Dated.contradict(dates(said(best), fine), dates(other, fine));
  }

  /// Who asks for the year is told no disagreement on the month.
  private static List<Dated> dates(String text, boolean fine) {
    return Dated.in(text).stream().map(date -> fine ? date : date.yearOnly()).toList();
  }

  private boolean valuesDiffer(List<Quantity> others) {
    return others.stream().noneMatch(one -> values.stream().anyMatch(value -> agree(one, value)))
        && others.stream().anyMatch(one -> values.stream().anyMatch(value -> sameUnit(one, value)));
  }

  /// "About 1,600" does not contradict 1,575, nor "over 1,500".
  private static boolean agree(Quantity one, Quantity other) {
    var rounded = one.modality() != Modality.EXACT || other.modality() != Modality.EXACT;
    return one.sameValue(other) || (rounded && near(one.value(), other.value()));
  }

  private static boolean near(BigDecimal one, BigDecimal other) {
    return one.subtract(other).abs().compareTo(one.max(other).multiply(ROUNDING)) <= 0;
  }

  /// Counted words must not differ where both are there: metres are not kilometres.
  private static boolean sameUnit(Quantity one, Quantity other) {
    return one.unit().equals(other.unit())
        || (one.unit().kind() == other.unit().kind()
            && one.unit().kind() == Unit.Kind.COUNT
            && (one.unit().word().isEmpty() || other.unit().word().isEmpty()));
  }

  /// Who asks for a time is told times.
  private boolean ofOneTime(String other) {
    var folded = Folding.fold(other);
    return findings.sought() == Sought.DATE
        || (!Dated.contradict(Dated.in(said(best)), Dated.in(other))
            && !Times.of(Folding.fold(said(best))).disagree(folded)
            && !findings.wanted().times().disagree(folded));
  }

  /// How much of the question a sentence speaks of under its headings.
  private double spokenOf(Evidence piece) {
    var passage = piece.passage();
    var terms = findings.retrieved().termsFor(passage);
    var headings = library.sectionOf(passage).title() + "\n" + library.articleOf(passage).title();
    var strengths = terms.strengths(terms.in(said(piece) + "\n" + headings));
    return IntStream.range(0, strengths.length)
        .filter(i -> !terms.grams().get(i).pair())
        .mapToDouble(i -> terms.grams().get(i).weight() * strengths[i])
        .sum();
  }

  private static double shared(Evidence one, Evidence other) {
    return Overlap.of(withoutNumbers(said(one)), withoutNumbers(said(other)));
  }

  private static String withoutNumbers(String text) {
    var words = new StringBuilder(text);
    Numbers.in(text)
        .map(Quantity::span)
        .forEach(span -> words.replace(span.start(), span.end(), " ".repeat(length(span))));
    return words.toString();
  }

  private static int length(Span span) {
    return span.end() - span.start();
  }

  private static String said(Evidence piece) {
    return piece.core().cut(piece.passage().text());
  }
}
