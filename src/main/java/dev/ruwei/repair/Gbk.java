package dev.ruwei.repair;

import dev.ruwei.text.Folding;
import java.nio.charset.Charset;
import java.util.Arrays;

/// The two-byte codes of GBK, with the user-defined areas as GB 18030 maps them, so that text which
/// was read wrongly leads back to its bytes.
///
/// A lead byte is 0x81 to 0xFE; a trail byte 0x40 to 0xFE without 0x7F, so that it can be an ASCII
/// character, which is how such text falls back into step (GB 18030-2022, two-byte part).
final class Gbk {
  static final int FIRST_LEAD = 0x81;
  static final int LAST_LEAD = 0xfe;
  private static final int[] CODES = new int[1 << 16];
  private static final char[] CHARS = new char[1 << 16];

  static {
    Arrays.fill(CODES, -1);
    var charset = Charset.forName("GB18030");
    for (var lead = FIRST_LEAD; lead <= LAST_LEAD; lead++) {
      for (var trail = 0x40; trail <= LAST_LEAD; trail++) {
        var decoded = new String(new byte[] {(byte) lead, (byte) trail}, charset);
        if (trail != 0x7f && decoded.length() == 1 && decoded.charAt(0) != Damages.LOST) {
          CODES[decoded.charAt(0)] = lead << 8 | trail;
          CHARS[lead << 8 | trail] = decoded.charAt(0);
        }
      }
    }
  }

  private static final String[] WITH_LEAD = new String[1 << 8];
  private static final String[] WITH_TRAIL = new String[1 << 8];

  static {
    for (var known = 0; known < 1 << 8; known++) {
      var byLead = new StringBuilder();
      var byTrail = new StringBuilder();
      for (var other = FIRST_LEAD; other <= LAST_LEAD; other++) {
        append(byLead, CHARS[known << 8 | other]);
        append(byTrail, CHARS[other << 8 | known]);
      }
      WITH_LEAD[known] = byLead.toString();
      WITH_TRAIL[known] = byTrail.toString();
    }
  }

  private Gbk() {}

  private static void append(StringBuilder characters, char c) {
    if (c != 0) {
      characters.append(c);
    }
  }

  /// The characters of a lead byte whose second byte reads as none by itself.
  static String withLead(int lead) {
    return WITH_LEAD[lead];
  }

  /// The characters of a second byte.
  static String withTrail(int trail) {
    return WITH_TRAIL[trail];
  }

  /// The two bytes of a character as one number, -1 where it has none.
  static int code(char c) {
    return CODES[c];
  }

  /// The character of two bytes, U+FFFD where there is none.
  static char character(int lead, int trail) {
    var c = lead < 0 || trail < 0 ? 0 : CHARS[lead << 8 | trail];
    return c == 0 ? Damages.LOST : c;
  }

  static boolean isTrail(int value) {
    return value >= 0x40 && value <= LAST_LEAD && value != 0x7f;
  }

  /// Whether a character is one that running text is made of: of level 1 of GB 2312-80, which are
  /// the 3,755 commonest, or the traditional form of one, or a mark of Chinese punctuation.
  static boolean isCommon(char c) {
    return isLevel1(c) || isLevel1(Folding.fold(c)) || isMark(c);
  }

  /// The marks of GB/T 15834-2011 and the brackets of Taiwan.
  static boolean isMark(char c) {
    return "，。、；：？！“”‘’（）《》〈〉…—–·【】「」『』〔〕％".indexOf(c) >= 0;
  }

  /// Level 1 fills the rows 16 to 55, in bytes B0A1 to D7F9.
  static boolean isLevel1(char c) {
    var code = CODES[c];
    return code >= 0xb0a1 && code <= 0xd7f9 && (code & 0xff) >= 0xa1;
  }
}
