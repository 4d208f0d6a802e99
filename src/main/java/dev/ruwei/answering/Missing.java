package dev.ruwei.answering;

/// What was asked for and stands nowhere in the evidence.
///
/// @param text the question's own word for it: letters and digits, at most 20 characters
public record Missing(String text, Kind kind) {
  /// What sort of thing is missing.
  public enum Kind {
    TERM,
    NUMBER,
    DATE,
    YEAR,
    UNIT,
    PERSON,
    PLACE,
    PART
  }
}
