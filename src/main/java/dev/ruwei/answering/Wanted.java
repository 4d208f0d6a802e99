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
  private final Times times;
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
    this.times = Times.of(folded);
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

  /// The numbers and times that the question says itself.
  List<Quantity> stated() {
    return stated;
  }

  /// The years and periods that the question names.
  Times times() {
    return times;
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
    return holdsIn(new Reading(text));
  }

  boolean holdsIn(Reading reading) {
    return cannotTell() || worth(reading) > 0;
  }

  /// Whether a text tells a time, but none of the kind that is asked for: a year in place of a
  /// month.
  boolean missesTheTimeIn(Reading reading) {
    return sought == Sought.DATE
        && !holdsIn(reading)
        && reading.numbers().stream().anyMatch(quantity -> moment.misses(quantity.unit().kind()));
  }

  /// Whether a text shows what is wanted where that is a person, a place or a reason, which is not
  /// always to be seen.
  boolean showsIn(Reading reading) {
    return switch (sought) {
      case PERSON -> !persons(reading).isEmpty();
      case PLACE, REASON -> worth(reading) > 0;
      case NUMBER, DATE, LIST, DEFINITION, YES_NO, OTHER -> true;
    };
  }

  /// Where a folded question names the measure of what it asks for: a number of acres needs no word
  /// for the area.
  List<Span> dimensionIn(String folded) {
    return dimension.map(one -> one.namedIn(folded)).orElse(List.of());
  }

  /// What a text as a whole is worth.
  double worth(String text) {
    return worth(new Reading(text));
  }

  private double worth(Reading reading) {
    return in(reading).worth(reading.whole());
  }

  /// Where a text holds what is wanted and the question does not say itself.
  Sightings in(Reading reading) {
    return switch (sought) {
      case NUMBER -> numbers(reading);
      case DATE -> things(inWords(reading), reading.folded(), times(reading));
      case PERSON -> things(reading.marks(sought), reading.folded(), persons(reading));
      case PLACE, REASON, LIST, DEFINITION, YES_NO, OTHER ->
          things(reading.marks(sought), reading.folded(), List.of());
    };
  }

  /// "多少用户" meets "4.5亿用户" and "用户超过4.5亿": where a folded text has a number right beside the very
  /// thing that is counted.
  List<Span> countedIn(String text) {
    return countedDirectly.map(pattern -> Reading.all(pattern, text)).orElse(List.of());
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
    var reading = new Reading(text);
    return switch (sought) {
      case NUMBER ->
          fitting(reading).stream()
              .filter(number -> answers(number, reading.whole(), reading.folded()))
              .toList();
      case DATE -> momentsIn(reading).toList();
      case PERSON, PLACE, REASON, LIST, DEFINITION, YES_NO, OTHER -> List.of();
    };
  }

  private List<Span> times(Reading reading) {
    return momentsIn(reading).map(Quantity::span).toList();
  }

  private Stream<Quantity> momentsIn(Reading reading) {
    return reading.numbers().stream()
        .filter(quantity -> moment.tells(quantity, reading.folded()))
        .filter(quantity -> stated.stream().noneMatch(quantity::sameValue));
  }

  /// Words that tell such a time.
  private List<Span> inWords(Reading reading) {
    var words = moment.inWords(reading.folded());
    var marks =
        words.equals(reading.folded())
            ? reading.marks(Sought.DATE)
            : new Reading(words).marks(Sought.DATE);
    return moment.asksWhen()
        ? marks.stream().filter(mark -> !Moment.isLong(mark.cut(words))).toList()
        : marks;
  }

  /// Persons that the question does not name itself.
  private List<Span> persons(Reading reading) {
    return reading.persons().stream()
        .filter(name -> !question.contains(name.cut(reading.folded())))
        .toList();
  }

  private Sightings numbers(Reading reading) {
    var fitting = fitting(reading);
    return range -> anyAnswers(fitting, range, reading.folded()) ? NUMBER : 0;
  }

  private boolean anyAnswers(List<Quantity> numbers, Span range, String text) {
    for (var number : numbers) {
      if (answers(number, range, text)) {
        return true;
      }
    }
    return false;
  }

  private List<Quantity> fitting(Reading reading) {
    return reading.numbers().stream()
        .filter(number -> currency.map(one -> one.is(number)).orElse(measure.fits(number)))
        .filter(quantity -> stated.stream().noneMatch(quantity::sameValue))
        .toList();
  }

  private boolean answers(Quantity number, Span range, String text) {
    return range.contains(number.span())
        && (counted.isEmpty() || counted.get().mayBe(number, range, text))
        && (dimension.isEmpty() || dimension.get().isIn(range.cut(text)));
  }

  /// @param marks words of the text that show it
  /// @param seen what is seen without them
  private Sightings things(List<Span> marks, String text, List<Span> seen) {
    var worth = EvidenceKinds.of(sought).map(EvidenceKinds.Kind::worth).orElse(0.0);
    var places = new ArrayList<>(seen);
    marks.stream().filter(mark -> !question.contains(mark.cut(text))).forEach(places::add);
    return range -> Sightings.any(range, places) ? worth : 0;
  }
}
