package dev.ruwei.telegram;

import java.util.Optional;
import java.util.regex.Pattern;

/// What a button means. The words behind it stay here; only a letter, a number and an id travel.
///
/// @param number 0 where there is none
/// @param id of the answer, topic, language or parcel that is meant
record Press(Kind kind, int number, String id) {
  /// What can be pressed.
  enum Kind {
    SOURCE('s'),
    MORE('m'),
    HELPFUL('u'),
    UNHELPFUL('d'),
    SUGGESTION('q'),
    TOPIC('t'),
    LANGUAGE('l'),
    AGAIN('r');

    private final char letter;

    Kind(char letter) {
      this.letter = letter;
    }
  }

  private static final Pattern DATA = Pattern.compile("([a-z])(\\d{0,3}):([A-Za-z0-9-]{1,40})");

  static Press of(Kind kind, String id) {
    return new Press(kind, 0, id);
  }

  static Optional<Press> read(String data) {
    var matcher = DATA.matcher(data);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    for (var kind : Kind.values()) {
      if (kind.letter == matcher.group(1).charAt(0)) {
        var digits = matcher.group(2);
        var number = digits.isEmpty() ? 0 : Integer.parseInt(digits);
        return Optional.of(new Press(kind, number, matcher.group(3)));
      }
    }
    return Optional.empty();
  }

  String data() {
    return kind.letter + (number == 0 ? "" : String.valueOf(number)) + ":" + id;
  }

  Button labelled(String label) {
    return new Button(label, data());
  }
}
