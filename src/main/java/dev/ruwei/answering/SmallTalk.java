package dev.ruwei.answering;

import dev.ruwei.prompts.Template;
import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Recognises what is said to the bot and asks nothing of the articles; the first rule that fits
/// decides. Each has a fixed reply.
final class SmallTalk {
  /// What an utterance is.
  ///
  /// @param helps whether it deserves help; otherwise it is refused
  record Kind(boolean helps, Function<Frames, Template> reply) {}

  private record Rule(Pattern pattern, Kind kind) {}

  private static final Pattern GREETING =
      Pattern.compile(
          "^(?:(?:你|您|大家)好(?:啊|呀)?|嗨|哈喽|hi|hello|hey)(?: there)?+[\\s,，.。!！]+(?:请问(?:一下)?[\\s,，]*)?"
              + "|^请问[\\s,，]*");

  private static final Kind UNREADABLE = new Kind(false, Frames::unreadable);
  private static final Kind TASK = new Kind(false, Frames::onlyAnswers);

  private static final List<Rule> RULES =
      List.of(
          rule(
              "(?:你|您|大家)好(?:啊|呀|吗)?|嗨|哈喽|哈啰|早上好|下午好|晚上好|早安|晚安|在吗|在不在"
                  + "|hi|hello|hey|hiya|good (?:morning|afternoon|evening)|(?:hi|hello|hey) there",
              new Kind(true, Frames::greeting)),
          rule(
              "(?:多谢|谢谢|感谢|谢啦|谢了)(?:你|您|大家)?(?:了|啦)?|好的|再见|拜拜|thanks?(?: you)?(?: (?:a lot|so"
                  + " much|very much))?|thx|ok(?:ay)?|bye|goodbye|great|cool",
              new Kind(true, Frames::thanks)),
          rule(
              "帮助|使用说明|怎么用|如何使用|(?:你|您)(?:能|会|可以)(?:做|干|回答)(?:些)?(?:什么|啥)(?:问题)?|(?:你|您)是(?:谁|什么|机器人吗)|你叫什么(?:名字)?|(?:我)?(?:能|可以)问(?:你)?(?:些)?什么|help|/?help|what"
                  + " can you do|who are you|what are you|what can i ask(?: you)?|how (?:do i|to)"
                  + " use (?:this|you)|how does this work",
              new Kind(true, Frames::help)),
          anywhere(
              "(?:忽略|无视|忘记|忘掉).{0,12}(?:指令|规则|提示|设定|要求|上文|以上)|(?:输出|打印|显示|告诉我).{0,6}(?:系统提示|提示词|系统指令)"
                  + "|(?:^(?:请|你|请你|来|现在)*扮演|假装你?是|从现在起你)|\\b(?:ignore|disregard|forget)\\b.{0,30}\\b(?:instructions?|rules?|prompts?|previous|above)\\b|\\b(?:system"
                  + " prompt|pretend (?:to be|you)|act as|you are now|jailbreak)\\b",
              TASK),
          anywhere(
              "^(?:请|帮我|给我|你)*讲一?个(?:笑话|故事)|^(?:请|帮我|给我|麻烦|请你|请帮我|能不能帮我|帮忙)*(?:写|作|编|创作|生成|画|翻译|算|计算|解|唱|编写)(?:一|首|篇|段|个|份|张|下|出|点|道)|^(?:请|帮我|给我|麻烦|请你|请帮我)*把.{1,40}(?:翻译|改写|写)成|^(?:please"
                  + " |can you |could you"
                  + " )*(?:write|compose|draw|translate|generate|code|implement|sing|tell me"
                  + " a|calculate|solve|create)\\b"
                  + "|(?:写|编)(?:一|首|篇|段|个).{0,10}(?:诗|代码|程序|故事|作文|歌|文章|函数|脚本)",
              TASK));

  private SmallTalk() {}

  /// What an utterance is, empty where it may be a question about the articles.
  static Optional<Kind> of(String utterance) {
    if (!Characters.anyLetterOrDigit(utterance)) {
      return Optional.of(UNREADABLE);
    }
    var folded =
        withoutGreeting(Folding.fold(utterance).strip().replaceAll("[\\s。.!！?？~～,，]+$", ""));
    return RULES.stream()
        .filter(rule -> rule.pattern().matcher(folded).find())
        .map(Rule::kind)
        .findFirst();
  }

  /// Who greets first and then asks, asks.
  private static String withoutGreeting(String folded) {
    var rest = GREETING.matcher(folded).replaceFirst("");
    return rest.isBlank() ? folded : rest;
  }

  private static Rule rule(String whole, Kind kind) {
    return new Rule(Pattern.compile("^(?:" + whole + ")$"), kind);
  }

  private static Rule anywhere(String pattern, Kind kind) {
    return new Rule(Pattern.compile(pattern), kind);
  }
}
