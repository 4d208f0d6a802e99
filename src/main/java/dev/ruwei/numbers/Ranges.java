package dev.ruwei.numbers;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/// The unit that the first number of a range shares with the second: 20-30%, 30到50万, 3 to 5 years.
final class Ranges {
  private Ranges() {}

  static Optional<Measured> measured(Source source, Amount first) {
    var at = behindConnector(source, first.end());
    if (at == first.end() || !Numerals.beginAt(source, at)) {
      return Optional.empty();
    }
    var second = Numerals.read(source, at);
    if (!second.isNumber()) {
      return Optional.empty();
    }
    return Measures.of(source, second)
        .or(() -> Optional.of(new Measured(Unit.NONE, second.value(), first.end(), first.end())))
        .filter(measured -> !measured.is(Unit.Kind.MONTH_DAY))
        .map(measured -> shared(first, second, measured));
  }

  private static Measured shared(Amount first, Amount second, Measured measured) {
    return new Measured(
        measured.unit(),
        first.value().multiply(factor(first, second, measured)),
        first.end(),
        first.end());
  }

  /// What the second number is multiplied with, where it is the larger one: 30到50万, but not
  /// 1000到2万.
  private static BigDecimal factor(Amount first, Amount second, Measured measured) {
    return first.mantissa().compareTo(first.value()) == 0
            && second.mantissa().signum() > 0
            && first.value().compareTo(second.mantissa()) < 0
        ? measured.value().divide(second.mantissa(), MathContext.DECIMAL32)
        : BigDecimal.ONE;
  }

  private static int behindConnector(Source source, int end) {
    if (source.anyOf("-–—~至到", end)) {
      return end + 1;
    }
    var at = source.skipBlanks(end);
    return at > end && source.wordAt(at).equals("to") ? source.skipBlanks(at + 2) : end;
  }
}
