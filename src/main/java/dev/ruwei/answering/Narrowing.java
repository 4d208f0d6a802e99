package dev.ruwei.answering;

import java.util.regex.Pattern;

/// Words that narrow what a question asks for, and what a text says where it speaks of just that:
/// who asks for the time before is not told of the time after.
///
/// @param asked words in a question
/// @param said words in a text that speaks of just that
record Narrowing(Pattern asked, Pattern said) {
  private static final String FORMERLY =
      "以前|之前|曾经?|原来|原本|从前|此前|上一|前任"
          + "|\\b(?:before|previous(?:ly)?|former(?:ly)?|earlier|prior|used to)\\b";

  static final Narrowing BEFORE =
      of(
          FORMERLY,
          FORMERLY
              + "|过去|昔日|早年|当年|改建|改造成|改成|改为|改用|改名"
              + "|\\b(?:once|until|in the past|at the time|back then|originally|converted)\\b");

  static final Narrowing FIRST =
      of("第一|首[次个批家届位趟任场部条座台艘名]|最早|最初|\\b(?:first|originally|initially|earliest)\\b");

  static final Narrowing NEXT =
      of(
          "(?<![旗名手])下一(?:[届次个期站代年季场班任部本轮步]|阶段)|下[届次](?!滑|来|去)|明年|\\bnext\\b",
          "下一|下[届次个]|明年|后年|明天|下周|下月|将|未来|即将|计划|打算|拟|\\b(?:next|following|upcoming|coming|tomorrow|future|will|plans?|planned|due|to"
              + " be)\\b");

  /// Who asks for more of a kind is not told of the one that the question knows.
  static final Narrowing OTHERS =
      of(
          "还\\p{IsHan}{0,6}(?:哪些|哪几|什么|哪里)|其[他它]的?\\p{IsHan}{0,4}(?:哪些|什么)|\\b(?:what|which|who|where)"
              + " (?:other|else)\\b",
          "还|另|此外|以及|其[他它]|除了|也|、|\\b(?:also|other|others|another|too|besides|as"
              + " well|addition|else)\\b|, ");

  static final Narrowing MOST =
      of(
          "最[大小多少高低长短快慢贵好新老远近受热常怕爱重强]"
              + "|\\b(?:most|least|largest|biggest|smallest|highest|lowest|longest|best|main|favou?rite|[a-z]{3,}est)\\b");

  private static Narrowing of(String words) {
    return of(words, words);
  }

  private static Narrowing of(String asked, String said) {
    return new Narrowing(Pattern.compile(asked), Pattern.compile(said));
  }

  /// Whether a folded question is narrowed and a folded text is not.
  boolean isMissed(String question, String text) {
    return asked.matcher(question).find() && !said.matcher(text).find();
  }

  /// Whether both are.
  boolean isMet(String question, String text) {
    return asked.matcher(question).find() && said.matcher(text).find();
  }
}
