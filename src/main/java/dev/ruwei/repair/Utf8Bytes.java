package dev.ruwei.repair;

/// Reads a row of bytes as UTF-8, well-formed only (Unicode 17.0, table 3-7), and counts how well
/// it went.
///
/// Text in other encodings is hardly ever well-formed UTF-8 by chance, the less the longer it is
/// (Dürst, "The Properties and Promises of UTF-8", 1997): a byte above 0x7F that is well-formed by
/// chance needs a fitting lead byte and one to three of the 64 continuation bytes behind it.
final class Utf8Bytes {
  /// A byte that is not known.
  static final int UNKNOWN = -1;

  private final int[] bytes;
  private final StringBuilder text = new StringBuilder();
  private int two;
  private int more;
  private int broken;

  private Utf8Bytes(int[] bytes) {
    this.bytes = bytes;
  }

  static Utf8Bytes read(int[] bytes) {
    var read = new Utf8Bytes(bytes);
    for (var i = 0; i < bytes.length; ) {
      i += read.character(i);
    }
    return read;
  }

  /// The text, U+FFFD for each broken or unknown sequence.
  String text() {
    return text.toString();
  }

  /// How many well-formed sequences of two bytes there were.
  int two() {
    return two;
  }

  /// How many of three or four.
  int more() {
    return more;
  }

  int broken() {
    return broken;
  }

  /// Reads one character and returns its length.
  private int character(int at) {
    var lead = bytes[at];
    var length = length(lead);
    if (length == 1) {
      text.append((char) lead);
      return 1;
    }
    var present = 1;
    while (present < length && at + present < bytes.length && continues(at, present)) {
      present++;
    }
    return present == length && length > 1 ? whole(at, length) : broken(present);
  }

  private int whole(int at, int length) {
    var c = bytes[at] & (0x7f >> length);
    for (var i = 1; i < length; i++) {
      if (bytes[at + i] == UNKNOWN) {
        return broken(length);
      }
      c = c << 6 | (bytes[at + i] & 0x3f);
    }
    text.appendCodePoint(c);
    two += length == 2 ? 1 : 0;
    more += length > 2 ? 1 : 0;
    return length;
  }

  private int broken(int length) {
    broken++;
    text.append(Damages.LOST);
    return length;
  }

  private boolean continues(int lead, int place) {
    var value = bytes[lead + place];
    return value == UNKNOWN
        || (value >= low(bytes[lead], place) && value <= high(bytes[lead], place));
  }

  private static int low(int lead, int place) {
    return place > 1 ? 0x80 : lead == 0xe0 ? 0xa0 : lead == 0xf0 ? 0x90 : 0x80;
  }

  private static int high(int lead, int place) {
    return place > 1 ? 0xbf : lead == 0xed ? 0x9f : lead == 0xf4 ? 0x8f : 0xbf;
  }

  /// How many bytes a sequence still misses behind a byte, which missed so many before it.
  static int missing(int before, int value) {
    return value == UNKNOWN || (value >= 0x80 && value < 0xc0)
        ? Math.max(before - 1, 0)
        : Math.max(length(value) - 1, 0);
  }

  private static int length(int lead) {
    if (lead >= 0 && lead < 0x80) {
      return 1;
    }
    if (lead >= 0xc2 && lead <= 0xdf) {
      return 2;
    }
    if (lead >= 0xe0 && lead <= 0xef) {
      return 3;
    }
    return lead >= 0xf0 && lead <= 0xf4 ? 4 : 0;
  }
}
