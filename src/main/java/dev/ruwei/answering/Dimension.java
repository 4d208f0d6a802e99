package dev.ruwei.answering;

import dev.ruwei.text.Span;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// Which measure of a thing a question asks for: its width is no answer to how deep it is.
///
/// @param question how it is asked for
/// @param said how a text says that a number is of it
record Dimension(Pattern question, Pattern said) {
  private static final List<Dimension> ALL =
      List.of(
          of(
              "多少岁|几岁|多大年纪|多大了|年龄|\\bhow old\\b|\\b(?:average|what) age\\b",
              "岁|年龄|\\b(?:age|aged|ages|old|born)\\b"),
          of(
              "面积|几公顷|多少公顷|几亩|多少亩|\\b(?:area|acreage|how many (?:hectares|acres))\\b",
              "[亩顷]|平方|平米|\\b(?:hectares?|acres?|square|sq)\\b"),
          of(
              "时速",
              "时速|每[小时秒]|公里|千米|[米节](?!其)|\\b(?:km/h|mph|knots?|an hour|a second|per"
                  + " (?:hour|second))\\b"),
          of(
              "多快|[^加]速度|\\bhow fast\\b|\\bspeed\\b",
              "时速|每[小时秒分]|[秒分]|小时|公里|米|\\b(?:km/h|mph|knots?|an hour|a second|per"
                  + " (?:hour|second|minute)|seconds?|minutes?|hours?|days?|times)\\b"),
          of("多宽|宽度|\\bhow (?:wide|broad)\\b|\\bwidth\\b", "宽|阔|\\b(?:wide|width|broad|across)\\b"),
          of(
              "多高(?!的?(?:价|分|比))|高度|海拔|\\bhow (?:tall|high)\\b(?! (?:is|are|was|were|will) (?:the"
                  + " )?[a-z"
                  + " ]*(?:loss|price|cost|fee|rate|share|tax|fine|rent|wage|debt)e?s?\\b)|\\b(?:height|altitude|elevation)\\b",
              "高|海拔|\\b(?:tall|high|higher|height|altitude|elevation|above)\\b"),
          of("多深|深度|\\bhow deep\\b|\\bdepth\\b", "深|\\b(?:deep|depth|draught)\\b"),
          of(
              "多重|重量|体重|\\bhow heavy\\b|\\bweight\\b",
              "重|[吨克斤]|\\b(?:weigh(?:s|ed|ing|t)?|heavy|tons?|tonnes?|kilograms?|kg|grams?|g|pounds?|lb)\\b"));

  /// The measure that a folded question asks for, empty where it does not say or any will do.
  static Optional<Dimension> of(String question) {
    return ALL.stream().filter(one -> one.question().matcher(question).find()).findFirst();
  }

  /// Where a folded question names it.
  List<Span> namedIn(String folded) {
    return Reading.all(question, folded);
  }

  /// Whether a folded text speaks of it.
  boolean isIn(String text) {
    return said.matcher(text).find();
  }

  private static Dimension of(String question, String said) {
    return new Dimension(Pattern.compile(question), Pattern.compile(said));
  }
}
