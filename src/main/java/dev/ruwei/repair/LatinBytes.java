package dev.ruwei.repair;

import java.nio.charset.Charset;
import java.util.Arrays;

/// The bytes that Windows-1252 and Latin-1 read as characters; the five that Windows-1252 does not
/// have are the C1 controls, as browsers read them.
final class LatinBytes {
  private static final int[] BYTES = new int[1 << 16];

  static {
    Arrays.fill(BYTES, -1);
    var windows = Charset.forName("windows-1252");
    for (var value = 0x80; value <= 0xff; value++) {
      BYTES[value] = value;
      BYTES[new String(new byte[] {(byte) value}, windows).charAt(0)] = value;
    }
    BYTES[Damages.LOST] = -1;
  }

  private LatinBytes() {}

  /// The byte above 0x7F of a character, -1 where it is none.
  static int of(char c) {
    return BYTES[c];
  }
}
