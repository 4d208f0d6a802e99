package dev.ruwei.repair;

import org.jspecify.annotations.Nullable;

/// A supposed run of text that was decoded one byte out of step.
///
/// A tool that works on bytes put something between the two bytes of a character. The first byte,
/// now alone, became `?` or U+FFFD and swallowed the ASCII character behind it; all that follows is
/// shifted by one byte, up to a character whose second byte is ASCII, or up to another lone byte.
///
/// @param start the marker of the first lost byte
/// @param end behind the run
/// @param cells its characters in step; U+FFFD for the first, and for the last where a lost byte
///   ends the run
/// @param firstTrail the second byte of the first character
/// @param lastLead the first byte of the last character where its second one is lost, else -1
/// @param head the note that swallowed its bracket at the first marker
/// @param tail the one at the marker that ends the run
/// @param swallowed whether a character of the text was lost with the byte that ends the run
/// @param signs how much speaks for the run
record Shift(
    int start,
    int end,
    String cells,
    int firstTrail,
    int lastLead,
    @Nullable Note head,
    @Nullable Note tail,
    boolean swallowed,
    int signs) {
  private static final int ENOUGH = 2;

  boolean endsLost() {
    return lastLead >= 0;
  }

  /// Whether it is one character whose bytes are both lost, the first with a note.
  boolean bothLost() {
    return cells.length() == 1 && head != null && firstTrail < 0;
  }

  /// What lies between the characters with lost bytes: known, whatever those are.
  String known() {
    return cells.substring(1, cells.length() - (endsLost() ? 1 : 0));
  }

  /// Whether the run in step is text and enough speaks against what stands there: all of the known
  /// characters are common ones. Of all two-byte codes about a quarter are, so that chance gives
  /// four in a row once in 250 runs.
  boolean plausible() {
    return signs >= ENOUGH && nearlyPlausible();
  }

  /// Whether one more sign is enough.
  boolean nearlyPlausible() {
    return signs >= ENOUGH - 1 && known().chars().allMatch(c -> Gbk.isCommon((char) c));
  }

  Shift withSigns(int more) {
    return new Shift(start, end, cells, firstTrail, lastLead, head, tail, swallowed, signs + more);
  }
}
