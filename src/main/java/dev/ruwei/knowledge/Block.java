package dev.ruwei.knowledge;

import org.jspecify.annotations.Nullable;

/// A piece of a file in reading order, before it belongs to a section.
sealed interface Block {
  /// Where it begins in the file, from 1.
  int line();

  /// What opens a section.
  ///
  /// @param id as written in `{#id}`, unchecked
  record Heading(int level, String text, @Nullable String id, int line) implements Block {}

  /// What becomes a passage.
  ///
  /// @param bullet whether it is the first paragraph of a bullet that is in no other
  /// @param lines how many lines of the file it takes
  record Paragraph(PassageText text, boolean bullet, int line, int lines) implements Block {
    Paragraph withText(PassageText other) {
      return new Paragraph(other, bullet, line, lines);
    }
  }
}
