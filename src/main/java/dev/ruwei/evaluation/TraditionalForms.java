package dev.ruwei.evaluation;

import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;

/// The traditional form of simplified characters, read from the folding table backwards.
final class TraditionalForms {
  private static final char SEVERAL = 0;
  private static final char[] FORMS = forms();

  private TraditionalForms() {}

  /// The only other character that folds to this one; the character itself where there is none or
  /// more than one.
  static char of(char c) {
    return FORMS[c] == SEVERAL ? c : FORMS[c];
  }

  private static char[] forms() {
    var forms = new char[1 << 16];
    for (var c = 0; c < forms.length; c++) {
      forms[c] = (char) c;
    }
    for (var c = 0; c < forms.length; c++) {
      var simple = Folding.fold((char) c);
      if (Characters.isHan((char) c) && simple != c) {
        forms[simple] = forms[simple] == simple ? (char) c : SEVERAL;
      }
    }
    return forms;
  }
}
