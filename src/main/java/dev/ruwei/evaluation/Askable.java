package dev.ruwei.evaluation;

import dev.ruwei.answering.Question;

/// Whether a text of a data file can be asked at all.
final class Askable {
  private Askable() {}

  static boolean is(String question) {
    return !question.isBlank() && question.codePointCount(0, question.length()) <= Question.LIMIT;
  }
}
