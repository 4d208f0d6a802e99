package dev.ruwei.documents;

import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import java.nio.charset.Charset;
import java.util.BitSet;

/// The characters that Chinese is mostly written in: the 3,755 of the first level of GB 2312, which
/// are ordered by how they are read because they are the common ones, and their traditional forms.
final class CommonCharacters {
  private static final int FIRST = 0xb0;
  private static final int LAST = 0xd7;
  private static final BitSet LEVEL_1 = levelOne();

  private CommonCharacters() {}

  /// How many of the characters of a text are common ones or punctuation, from 0 to 1. ASCII counts
  /// for neither side; without other characters it is 1 where the ASCII is text.
  static double share(String text) {
    var common = 0;
    var all = 0;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (c >= 0x80 || c == 0) {
        all++;
        common += isCommon(c) ? 1 : 0;
      }
    }
    return all == 0 ? 1 : (double) common / all;
  }

  private static boolean isCommon(char c) {
    return Characters.isHan(c) ? LEVEL_1.get(Folding.fold(c)) : isPunctuation(c);
  }

  private static boolean isPunctuation(char c) {
    return (c >= '\u3000' && c <= '\u303f')
        || (c >= '\uff01' && c <= '\uff5e')
        || (c >= '\u2010' && c <= '\u2030')
        || (c >= '\u2460' && c <= '\u25ff')
        || c == '\u00b7'
        || c == '\u00a0';
  }

  private static BitSet levelOne() {
    var bytes = new byte[(LAST - FIRST + 1) * 94 * 2];
    var at = 0;
    for (var lead = FIRST; lead <= LAST; lead++) {
      for (var trail = 0xa1; trail <= 0xfe; trail++) {
        bytes[at++] = (byte) lead;
        bytes[at++] = (byte) trail;
      }
    }
    var set = new BitSet();
    new String(bytes, Charset.forName("GB18030")).chars().filter(c -> c < 0xe000).forEach(set::set);
    return set;
  }
}
