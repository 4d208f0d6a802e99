package dev.ruwei.conversation;

import dev.ruwei.answering.Question;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Language;
import java.util.regex.Pattern;

/// What somebody says in a conversation, and what it may refer to.
///
/// @param text without the blanks and marks at its end
/// @param folded the same, made comparable, of the same length
record FollowUp(Question question, String text, String folded, Recall recall) {
  private static final Pattern END = Pattern.compile("[\\s\\p{Z}?？!！。.~～…,，]+$");

  static FollowUp of(Question question, Recall recall) {
    var text = END.matcher(question.text().strip()).replaceFirst("");
    return new FollowUp(question, text, Folding.fold(text), recall);
  }

  Language language() {
    return question.answerLanguage();
  }
}
