package dev.ruwei.knowledge;

/// Who speaks in a section, and in which role; the role may be empty.
///
/// A blank name is an `IllegalArgumentException`.
public record Speaker(String name, String role) {
  public Speaker {
    if (name.isBlank()) {
      throw new IllegalArgumentException("a speaker needs a name");
    }
  }
}
