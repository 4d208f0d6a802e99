package dev.ruwei.answering;

import dev.ruwei.text.Folding;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Words that turn what a sentence says: with one more or less it says something else.
final class Turns {
  private static final List<Pattern> KINDS =
      List.of(
          Pattern.compile(
              "[不没无非未否勿莫别]|拒绝|取消|停止|除了|除.{1,12}外"
                  + "|\\b(?:not|no|never|none|neither|nor|without|cannot|den(?:y|ies|ied)"
                  + "|refus(?:e|es|ed)|fail(?:s|ed)?|stop(?:s|ped)?|except)\\b|n['’]t\\b"),
          Pattern.compile(
              "如果|假如|倘若|若|要是|只要|只有|一旦|仅|只" + "|\\b(?:if|unless|provided|once|only|whether)\\b"),
          Pattern.compile(
              "可能|或许|也许|计划|打算|将|想要|希望|预计|有望|拟|争取|目标|准备|应该|应当|(?<![主需重必])要(?!求|素)"
                  + "|\\b(?:may|might|could|would|will|plan(?:s|ned|ning)?|intend(?:s|ed)?|expect(?:s|ed)?"
                  + "|hope(?:s|d)?|aim(?:s|ed)?|want(?:s|ed)?|possibl[ey]|perhaps|maybe|likely|should|must)\\b"),
          Pattern.compile(
              "认为|觉得|据说|传闻|传言|号称|自称|质疑"
                  + "|\\b(?:believe[sd]?|think(?:s|ing)?|thought|alleged(?:ly)?|reportedly|rumou?red"
                  + "|claim(?:s|ed)?|doubt(?:s|ed)?)\\b"),
          // What one is told to say is not said. Behind "somebody says" a comma stands.
          Pattern.compile(
              "说(?![，,：:“])|必须|务必|一律|假装|请|命令|指令"
                  + "|\\b(?:say|pretend|please|always|instructions?)\\b"));

  private Turns() {}

  /// Whether two texts are turned in the same way: by the same words, each as often.
  static boolean same(String one, String other) {
    return in(one).equals(in(other));
  }

  private static List<String> in(String text) {
    var folded = Folding.fold(text);
    return KINDS.stream()
        .flatMap(kind -> kind.matcher(folded).results())
        .map(MatchResult::group)
        .sorted()
        .toList();
  }
}
