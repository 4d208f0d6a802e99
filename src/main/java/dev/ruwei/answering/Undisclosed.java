package dev.ruwei.answering;

import java.util.regex.Pattern;

/// Tells evidence that says of something only that it is not told: "profits were not disclosed".
final class Undisclosed {
  private static final Pattern NOT_TOLD =
      Pattern.compile(
          "(?:没有|未|不愿|拒绝|不)(?:披露|公布|公开|透露|说明|给出)"
              + "|\\b(?:gave no|without naming|declined to|has yet to)\\b"
              + "|\\bnot (?:been )?(?:disclosed?|announced?|say|said|named?|given?)\\b");

  private static final Pattern ASKS_WHETHER = Pattern.compile("披露|公布|公开|透露|disclos|announc|declin");

  private Undisclosed() {}

  /// Whether folded evidence says so, and a folded question does not ask just that.
  static boolean is(String question, String text) {
    return NOT_TOLD.matcher(text).find() && !ASKS_WHETHER.matcher(question).find();
  }
}
