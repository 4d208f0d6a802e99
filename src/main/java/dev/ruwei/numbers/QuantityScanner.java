package dev.ruwei.numbers;

import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One walk over a text that collects its quantities.
///
/// What begins at a place is read as a whole and the walk goes on behind it, so that nothing is
/// read more than a few times.
final class QuantityScanner {
  private final Source source;
  private final List<Quantity> found = new ArrayList<>();

  QuantityScanner(Source source) {
    this.source = source;
  }

  List<Quantity> scan() {
    var at = 0;
    while (at < source.folded().length()) {
      at = Math.max(at + 1, step(at));
    }
    return List.copyOf(found);
  }

  /// Reads what begins here and returns where to go on.
  private int step(int at) {
    var behindWord = LookAlikes.endAt(source, at);
    if (behindWord > at) {
      return behindWord;
    }
    if (source.latin(at)) {
      return word(at);
    }
    return switch (source.at(at)) {
      case '第' -> ordinal(at);
      case '几', '数' -> vague(at);
      case '半' -> half(at);
      default -> Numerals.beginAt(source, at) ? number(at) : at + 1;
    };
  }

  private int word(int at) {
    var end = Names.endOfLetters(source, at);
    if (Names.hold(source, at, end)) {
      return Names.end(source, end);
    }
    var alone = Dates.monthFirst(source, at).or(() -> EnglishNumbers.foldAt(source, at));
    if (alone.isPresent()) {
      return add(Amount.none(at, at), alone.get());
    }
    return EnglishNumbers.beginAt(source, at) ? quantity(EnglishNumbers.read(source, at)) : end;
  }

  private int ordinal(int at) {
    if (!Numerals.beginAt(source, at + 1)) {
      return at + 1;
    }
    var amount = Numerals.read(source, at + 1);
    var unit = Unit.of(Unit.Kind.ORDINAL);
    return amount.isNumber()
        ? add(
            Amount.none(at, amount.end()),
            new Measured(unit, amount.value(), amount.end(), amount.end()))
        : amount.end();
  }

  /// 几千万, 数百: skipped as a whole. 人数百万 counts people.
  private int vague(int at) {
    var counts = source.at(at) == '数' && source.anyOf("人次户总件笔", at - 1);
    return counts || source.digit(at + 1) || !Numerals.beginAt(source, at + 1)
        ? at + 1
        : Numerals.read(source, at + 1).end();
  }

  private int half(int at) {
    var half = Fractions.half(at);
    return Measures.of(source, half)
        .filter(measured -> measured.is(Unit.Kind.DURATION) && !source.anyOf("一多上下前后大", at - 1))
        .map(measured -> add(half, measured))
        .orElse(at + 1);
  }

  private int number(int at) {
    var percent = Fractions.percentAt(source, at);
    if (percent.isPresent()) {
      return add(Amount.none(at, percent.get().end()), percent.get());
    }
    var amount = Numerals.read(source, at);
    return amount.isNumber() ? dateOrQuantity(amount) : amount.end();
  }

  private int dateOrQuantity(Amount amount) {
    return Dates.iso(source, amount).map(this::add).orElseGet(() -> quantity(amount));
  }

  private int add(Dates.Iso date) {
    add(Amount.none(date.yearAt(), date.year().end()), date.year());
    return add(Amount.none(date.monthAt(), date.monthDay().end()), date.monthDay());
  }

  private int quantity(Amount amount) {
    var measured = measured(amount);
    if (measured.isEmpty() && source.latin(amount.end())) {
      return Names.end(source, amount.end());
    }
    return Plausibility.holds(source, amount, measured)
        ? add(amount, measured.orElseGet(() -> bare(amount)))
        : amount.end();
  }

  private Optional<Measured> measured(Amount amount) {
    return Fractions.partBehind(source, amount)
        .or(() -> Clock.at(source, amount))
        .or(() -> Dates.monthBehind(source, amount))
        .or(() -> Measures.of(source, amount))
        .or(() -> Ranges.measured(source, amount));
  }

  /// A number without a measure word: a year where the text around says so, else a count of the
  /// noun behind it.
  private Measured bare(Amount amount) {
    var year = Years.isYear(source, amount, found);
    var unit = year ? Unit.of(Unit.Kind.YEAR) : Unit.NONE;
    return new Measured(unit, amount.value(), amount.end(), amount.end());
  }

  private int add(Amount amount, Measured measured) {
    var money = Currencies.before(source, amount.start()).filter(sign -> sign.start() >= reached());
    var start = money.map(Currencies.Sign::start).orElse(amount.start());
    var unit = money.map(Currencies.Sign::unit).orElseGet(() -> unit(measured));
    var modality = Modalities.of(source, start, amount, measured.wordEnd());
    found.add(new Quantity(new Span(start, measured.end()), measured.value(), unit, modality));
    return measured.end();
  }

  private int reached() {
    return found.isEmpty() ? 0 : found.getLast().span().end();
  }

  private Unit unit(Measured measured) {
    if (!measured.is(Unit.Kind.COUNT)) {
      return measured.unit();
    }
    var noun = CountedWords.at(source, measured.wordEnd());
    return new Unit(Unit.Kind.COUNT, measured.unit().word() + noun);
  }
}
