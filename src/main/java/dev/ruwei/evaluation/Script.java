package dev.ruwei.evaluation;

import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;

/// Other ways to write the same question.
enum Script {
  SIMPLIFIED {
    @Override
    char write(char c) {
      return Characters.isHan(c) ? Folding.fold(c) : c;
    }
  },
  /// Where a character has exactly one traditional form and is none itself.
  TRADITIONAL {
    @Override
    char write(char c) {
      return TraditionalForms.of(c);
    }
  },
  FULL_WIDTH {
    @Override
    char write(char c) {
      return c == ' ' ? '\u3000' : c > ' ' && c < 0x7f ? (char) (c + 0xfee0) : c;
    }
  };

  abstract char write(char c);

  /// A text written in this way; its length stays.
  String write(String text) {
    var written = new StringBuilder(text.length());
    text.chars().forEach(c -> written.append(write((char) c)));
    return written.toString();
  }
}
