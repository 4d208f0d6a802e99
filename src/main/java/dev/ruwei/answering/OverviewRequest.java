package dev.ruwei.answering;

import dev.ruwei.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// A wish to hear about a whole topic or a whole article, not about one fact.
///
/// @param rest the folded question without the words that say so
record OverviewRequest(Aspect aspect, String rest) {
  /// What to show of the whole.
  enum Aspect {
    SPEAKERS,
    FIGURES,
    CONTENT
  }

  private record Rule(Aspect aspect, Pattern pattern) {}

  private static final List<Rule> RULES =
      List.of(
          rule(
              Aspect.SPEAKERS,
              "(?:演讲|讲|发言|主讲|分享)(?:者|人|嘉宾)|嘉宾|谁(?:在会上|在大会上)?(?:演讲|发言|登台|主讲|讲(?:了|的|解)?|介绍(?:了|的)?|分享(?:了|的)?|谈了)|\\bspeakers?\\b|\\bwho"
                  + " (?:spoke|talked|presented|gave (?:talks|speeches|(?:a|the)"
                  + " (?:talk|speech)))\\b"),
          rule(
              Aspect.FIGURES,
              "(?:所有|全部|哪些|关键|主要|重要|列出|核心)(?:的)?(?:关键|主要|重要|核心)?(?:的)?(?:数据|数字)|\\b(?:all|key|main|important|list|what)\\b(?:"
                  + " the| are| were| key| main| important)*"
                  + " (?:figures|numbers|statistics|stats|data)\\b"),
          rule(
              Aspect.CONTENT,
              "(?:讲|说|谈|写|介绍|提|聊)(?:到|的|述)?(?:了|是)?(?:些|点)?(?:什么|啥|哪些)|(?:主要|核心)(?:的)?(?:内容|观点|信息)|内容(?:是什么|有哪些|概要|简介)|概括|总结|归纳|概述|概况"
                  + "|介绍|要点|重点|大意|摘要|主旨|亮点|\\bwhat"
                  + " (?:is|was|are|were|does|do|did)\\b(?=.*\\b(?:about|covers?|discuss(?:ed)?|say)\\b)|\\bsumm?ar(?:y|i[sz]e)\\b|\\b(?:main|key)"
                  + " (?:points?|ideas?|messages?|takeaways?|topics?)\\b|\\boverview\\b|\\btakeaways?\\b|\\bhighlights?\\b|\\bthe"
                  + " gist\\b|\\btell me about\\b"));

  /// Words that name the whole, and belong to no topic.
  private static final Pattern WHOLE =
      Pattern.compile(
          "(?:这|本|该|此)?(?:篇|则|份|场|次)?(?:文章|报道|全文|文中|本文|公开课|大会|会议|会上|演讲|部分|一节|这节|那节|章节|环节|小节|段落|章|节)"
              + "|列出|列举|请|帮我|一下|简单|简要|大致|全部|所有|主要|关键|各自|分别"
              + "|\\b(?:this|that|the|whole|entire|article|report|text|talk|talks|event|conference|section|part|chapter"
              + "|me|give|an?|of|in|on|from|for|what|is|are|was|were|did|does|do|about|and|each|them|who|please|list|all|key|main|there|say|cover|covers|discuss|discussed|said|people|talked)\\b");

  /// The wish that a question expresses, empty when it asks for something in particular.
  static Optional<OverviewRequest> of(String question) {
    var folded = Folding.fold(question);
    return RULES.stream()
        .filter(rule -> rule.pattern().matcher(folded).find())
        .findFirst()
        .map(rule -> new OverviewRequest(rule.aspect(), rest(folded, rule.pattern())));
  }

  private static String rest(String folded, Pattern wish) {
    return WHOLE.matcher(wish.matcher(folded).replaceAll("\u0001")).replaceAll("\u0001");
  }

  private static Rule rule(Aspect aspect, String pattern) {
    return new Rule(aspect, Pattern.compile(pattern));
  }
}
