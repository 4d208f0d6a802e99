package dev.ruwei.repair;

import java.util.ArrayList;
import java.util.List;

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
  private final int[] lost;
  private final StringBuilder text = new StringBuilder();
  private int two;
  private int more;
  private int broken;
  private int unknown;

  private Utf8Bytes(int[] bytes, int[] lost) {
    this.bytes = bytes;
    this.lost = lost;
  }

  /// @param bytes the bytes, [#UNKNOWN] for those that are not known
  /// @param lost the bytes that an unknown one can have been; none if any
  static Utf8Bytes read(int[] bytes, int... lost) {
    var read = new Utf8Bytes(bytes, lost);
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

  /// How many sequences had the right form, but an unknown byte that several characters fit.
  int unknown() {
    return unknown;
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
    var candidates = new ArrayList<Integer>();
    candidates(at, length, 1, bytes[at] & (0x7f >> length), candidates);
    var exact = candidates.size() == 1;
    var common =
        candidates.stream().filter(c -> c < 0x10000 && Gbk.isCommon((char) (int) c)).toList();
    if (exact || common.size() == 1) {
      text.appendCodePoint(exact ? candidates.getFirst() : common.getFirst());
      two += length == 2 ? 1 : 0;
      more += length > 2 ? 1 : 0;
    } else {
      unknown++;
      text.append(Damages.LOST);
    }
    return length;
  }

  /// The characters that a sequence can have been, with each lost byte in the place of an unknown.
  private void candidates(int at, int length, int place, int c, List<Integer> found) {
    if (place == length) {
      found.add(c);
      return;
    }
    var known = bytes[at + place] != UNKNOWN;
    for (var value : known ? new int[] {bytes[at + place]} : lost) {
      candidates(at, length, place + 1, c << 6 | (value & 0x3f), found);
    }
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
