package dev.ruwei.repair;

/// A place of a text that is lost: one U+FFFD in [Repaired#text].
///
/// @param line its line, from 1
/// @param start its first UTF-16 unit, counted from the start of the text
/// @param end the unit behind its last one
/// @param context a short cut of its line around it, with the U+FFFD
public record Damage(int line, int start, int end, String context) {
  public Damage {
    if (line < 1 || start < 0 || end <= start) {
      throw new IllegalArgumentException("no place: " + line + ", " + start + " to " + end);
    }
  }
}
