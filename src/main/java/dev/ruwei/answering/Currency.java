package dev.ruwei.answering;

import dev.ruwei.numbers.Quantities;
import dev.ruwei.numbers.Quantity;
import dev.ruwei.numbers.Unit;
import java.util.Optional;
import java.util.regex.Pattern;

/// The currency in which a question asks for a sum.
///
/// @param code as the ledger of numbers has it
record Currency(String code) {
  private static final Pattern ASKED =
      Pattern.compile(
          "多少(?:钱)?(美元|美金|欧元|日元|港元|港币|英镑|人民币|新台币|韩元|卢布)|\\bhow (?:many|much)(?: [a-z]+){0,3}? (?:in"
              + " )?(dollars|euros|yen|pounds|yuan)\\b");

  /// The currency that a folded question names behind "how much", empty where it names none.
  static Optional<Currency> asked(String question) {
    var asked = ASKED.matcher(question);
    if (!asked.find()) {
      return Optional.empty();
    }
    var sum = asked.group(1) == null ? "100 " + asked.group(2) : "100" + asked.group(1);
    return Quantities.in(sum).stream()
        .filter(quantity -> quantity.unit().kind() == Unit.Kind.MONEY)
        .map(quantity -> new Currency(quantity.unit().word()))
        .findFirst();
  }

  /// Whether a quantity is a sum in this currency.
  boolean is(Quantity quantity) {
    return quantity.unit().kind() == Unit.Kind.MONEY && quantity.unit().word().equals(code);
  }
}
