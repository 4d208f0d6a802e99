package dev.ruwei.answering;

import java.util.regex.Pattern;

/// Words that narrow what a question asks for, and what a text says where it speaks of just that:
/// who asks for the time before is not told of the time after.
///
/// @param words in both
record Narrowing(Pattern words) {
  static final Narrowing BEFORE =
      of(
          "以前|之前|曾经?|原来|原本|从前|此前|上一|前任"
              + "|\\b(?:before|previous(?:ly)?|former(?:ly)?|earlier|prior|used to)\\b");

  static final Narrowing FIRST =
      of("第一|首[次个批家届位趟任场部条座台艘名]|最早|最初|\\b(?:first|originally|initially|earliest)\\b");

  static final Narrowing MOST =
      of(
          "最[大小多少高低长短快慢贵好新老远近受热常怕爱重强]"
              + "|\\b(?:most|least|largest|biggest|smallest|highest|lowest|longest|best|main|favou?rite|[a-z]{3,}est)\\b");

  private static Narrowing of(String words) {
    return new Narrowing(Pattern.compile(words));
  }

  /// Whether a folded question is narrowed and a folded text is not.
  boolean isMissed(String question, String text) {
    return words.matcher(question).find() && !words.matcher(text).find();
  }

  /// Whether both are.
  boolean isMet(String question, String text) {
    return words.matcher(question).find() && words.matcher(text).find();
  }
}
