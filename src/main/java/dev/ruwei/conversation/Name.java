package dev.ruwei.conversation;

import dev.ruwei.text.Characters;
import dev.ruwei.text.Span;
import java.util.List;

/// A name that stands in a text.
///
/// @param text as it is written there
/// @param forms its other forms, as they are written in the lexicon
record Name(Span span, String text, Kind kind, List<String> forms) {
  /// What sort of name it is; what a conversation turns about stands first.
  enum Kind {
    TITLE,
    PROPER,
    PERSON,
    COMMON
  }

  Name {
    forms = List.copyOf(forms);
  }

  /// Whether a conversation can be about it.
  boolean topical() {
    return kind != Kind.COMMON;
  }

  /// The name in the script of a text, where it has such a form.
  String fitting(String other) {
    var han = Characters.anyHan(other);
    return Characters.anyHan(text) == han
        ? text
        : forms.stream().filter(form -> Characters.anyHan(form) == han).findFirst().orElse(text);
  }
}
