package dev.ruwei.answering;

import dev.ruwei.numbers.Quantities;
import dev.ruwei.numbers.Quantity;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a question wants, read once and held against many texts.
final class Wanted {
  private static final double NUMBER = 2.1;
  private static final Pattern HOW_MANY =
      Pattern.compile("(?:多少|几)(?:[个位家名])?(\\p{IsHan})(\\p{IsHan}?)");
  private static final String BEFORE_NUMBER = "数?(?:已|共|约|近|有|为|是|达|到|超过|突破|接近){0,3}[0-9]";

  private final Sought sought;
  private final String question;
  private final Measure measure;
  private final Moment moment;
  private final Optional<Counted> counted;
  private final List<Quantity> stated;
  private final Optional<Dimension> dimension;
  private final Optional<Currency> currency;
  private final Optional<Pattern> countedDirectly;

  private Wanted(Sought sought, String folded) {
    this.sought = sought;
    this.question = folded;
    this.measure = Measure.of(folded);
    this.moment = Moment.of(folded);
    this.counted = Counted.in(folded);
    this.stated = Quantities.in(folded);
    this.dimension = Dimension.of(folded);
    this.currency = Currency.asked(folded);
    this.countedDirectly = countedDirectly(folded);
  }

  static Wanted by(String question) {
    return by(SoughtRules.of(question), question);
  }

  static Wanted by(Sought sought, String question) {
    return new Wanted(sought, Folding.fold(question));
  }

  Sought sought() {
    return sought;
  }

  /// Folded.
  String question() {
    return question;
  }

  /// Whether a text does not show by its form that it answers such a question.
  boolean cannotTell() {
    return sought != Sought.NUMBER && sought != Sought.DATE;
  }

  /// Whether a text holds what is wanted, as far as that can be told.
  boolean holdsIn(String text) {
    return cannotTell() || worth(text) > 0;
  }

  /// Whether a text tells a time, but none of the kind that is asked for: a year in place of a
  /// month.
  boolean missesTheTimeIn(String text) {
    return sought == Sought.DATE
        && !holdsIn(text)
        && Numbers.in(text).anyMatch(quantity -> Moment.isTime(quantity.unit().kind()));
  }

  /// Whether a text shows what is wanted where that is a person, a place or a reason, which is not
  /// always to be seen.
  boolean showsIn(String text) {
    return switch (sought) {
      case PERSON -> !persons(text).isEmpty();
      case PLACE, REASON -> worth(text) > 0;
      case NUMBER, DATE, LIST, DEFINITION, YES_NO, OTHER -> true;
    };
  }

  /// What a text as a whole is worth.
  double worth(String text) {
    return in(text).worth(new Span(0, text.length()));
  }

  /// Where a text holds what is wanted and the question does not say itself.
  Sightings in(String text) {
    var folded = Folding.fold(text);
    return switch (sought) {
      case NUMBER -> numbers(folded);
      case DATE -> things(moment.inWords(folded), times(text));
      case PERSON -> things(folded, persons(text));
      case PLACE, REASON, LIST, DEFINITION, YES_NO, OTHER -> things(folded, List.of());
    };
  }

  /// "多少用户" meets "4.5亿用户" and "用户超过4.5亿": whether a folded text has a number right beside the very
  /// thing that is counted.
  boolean isCountedIn(String text) {
    return countedDirectly.isPresent() && countedDirectly.get().matcher(text).find();
  }

  private static Optional<Pattern> countedDirectly(String question) {
    var asked = HOW_MANY.matcher(question);
    if (!asked.find()) {
      return Optional.empty();
    }
    var behind = "[0-9万亿千百十%多][个家名位]?" + Pattern.quote(asked.group(1));
    var before = Pattern.quote(asked.group(1) + asked.group(2)) + BEFORE_NUMBER;
    return Optional.of(Pattern.compile(behind + "|" + before));
  }

  /// The numbers or times of a text that are wanted; none where it is something else.
  List<Quantity> values(String text) {
    var folded = Folding.fold(text);
    var whole = new Span(0, text.length());
    return switch (sought) {
      case NUMBER ->
          fitting(folded).stream().filter(number -> answers(number, whole, folded)).toList();
      case DATE -> momentsIn(text).toList();
      case PERSON, PLACE, REASON, LIST, DEFINITION, YES_NO, OTHER -> List.of();
    };
  }

  private List<Span> times(String text) {
    return momentsIn(text).map(Quantity::span).toList();
  }

  private Stream<Quantity> momentsIn(String text) {
    return Numbers.in(text)
        .filter(quantity -> moment.fits(quantity.unit().kind()))
        .filter(quantity -> stated.stream().noneMatch(quantity::sameValue));
  }

  /// Persons that the question does not name itself.
  private List<Span> persons(String text) {
    return Persons.in(text).stream()
        .filter(name -> !question.contains(Folding.fold(name.cut(text))))
        .toList();
  }

  private Sightings numbers(String text) {
    var fitting = fitting(text);
    return range -> fitting.stream().anyMatch(number -> answers(number, range, text)) ? NUMBER : 0;
  }

  private List<Quantity> fitting(String text) {
    return Numbers.in(text)
        .filter(number -> currency.map(one -> one.is(number)).orElse(measure.fits(number)))
        .filter(quantity -> stated.stream().noneMatch(quantity::sameValue))
        .toList();
  }

  private boolean answers(Quantity number, Span range, String text) {
    return range.contains(number.span())
        && (counted.isEmpty() || counted.get().mayBe(number, range, text))
        && (dimension.isEmpty() || dimension.get().isIn(range.cut(text)));
  }

  private Sightings things(String text, List<Span> seen) {
    var kind = EvidenceKinds.of(sought);
    if (kind.isEmpty()) {
      return _ -> 0;
    }
    var places = new ArrayList<>(seen);
    var found = kind.get().pattern().matcher(text);
    while (found.find()) {
      if (found.end() > found.start() && !question.contains(found.group())) {
        places.add(new Span(found.start(), found.end()));
      }
    }
    return range -> places.stream().anyMatch(range::contains) ? kind.get().worth() : 0;
  }
}
