package dev.ruwei.numbers;

import java.util.Map;
import java.util.Optional;

/// Currency signs and codes before a number.
final class Currencies {
  private static final Map<Character, String> SIGNS =
      Map.of('$', "USD", '¥', "CNY", '￥', "CNY", '€', "EUR", '£', "GBP");
  private static final Map<String, String> CODES =
      Map.of(
          "rmb", "CNY", "cny", "CNY", "usd", "USD", "us", "USD", "hk", "HKD", "hkd", "HKD", "eur",
          "EUR", "gbp", "GBP");

  private Currencies() {}

  record Sign(int start, Unit unit) {}

  /// The sign or code before a place.
  static Optional<Sign> before(Source source, int at) {
    var end = source.skipBlanksBack(at);
    var sign = SIGNS.get(source.at(end - 1));
    var codeEnd = sign == null ? end : end - 1;
    var word = source.wordBefore(codeEnd);
    var code = CODES.get(word);
    if (code != null && (sign != null || word.length() == 3)) {
      return Optional.of(sign(codeEnd - word.length(), code));
    }
    return sign == null ? Optional.empty() : Optional.of(sign(end - 1, sign));
  }

  private static Sign sign(int start, String code) {
    return new Sign(start, new Unit(Unit.Kind.MONEY, code));
  }
}
