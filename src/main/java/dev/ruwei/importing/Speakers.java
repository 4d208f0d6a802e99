package dev.ruwei.importing;

import dev.ruwei.knowledge.Speaker;
import dev.ruwei.text.Characters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/// Recognises the line that says who speaks: a name with a role, in any order, or behind a label.
///
/// A role is known by the word for a post or profession that it ends with.
final class Speakers {
  private static final int LONGEST = 120;

  private static final Pattern LABEL =
      Pattern.compile(
          "(?i)(?:演讲者|演讲人|演讲嘉宾|主讲人|主讲嘉宾|主讲|讲者|讲师|分享人|分享者|分享嘉宾|嘉宾|发言人|报告人|受访者|受访人"
              + "|speaker|speakers|presenter|presented by|talk by|guest|interviewee)\\s*[:：]\\s*");

  private static final Pattern HAN_ROLE =
      Pattern.compile(
          ".*(?:负责人|创始人|发起人|合伙人|主持人|经理|总经理|总裁|总监|总编|总编辑|主编|编辑|主任|主管|主席|秘书长|秘书|董事|董事长|理事|理事长"
              + "|会长|校长|院长|所长|处长|局长|部长|厅长|市长|镇长|村长|县长|省长|司长|科长|组长|队长|馆长|站长|店长|行长|社长|台长|厂长|园长|船长|机长"
              + "|教授|副教授|讲师|老师|教师|导师|教练|博士|博士生|院士|研究员|研究生|学者|专家|顾问|分析师|工程师|设计师|架构师|建筑师|科学家|经济学家|历史学家"
              + "|律师|医生|医师|护士|药师|厨师|记者|作者|作家|诗人|画家|导演|演员|歌手|音乐人|制片人|制作人|策展人|摄影师|农艺师|技师|养蜂人|船工"
              + "|代表|委员|书记|理事|干事|馆员|职员|店主|业主|农民|志愿者|创作者|掌门人|当家人|传承人|产品经理|员|官|ceo|cto|coo|cfo|cmo|cpo|vp)");

  private static final Pattern LATIN_ROLE =
      Pattern.compile(
          "(?i)\\b(?:ceo|cto|coo|cfo|cmo|cpo|vp|svp|evp|president|manager|director|head|chief|chair|chairman|chairwoman"
              + "|chairperson|professor|lecturer|teacher|founder|cofounder|co-founder|partner|engineer|scientist|architect|designer"
              + "|developer|editor|reporter|journalist|author|writer|officer|lead|leader|minister|secretary|mayor|governor|senator"
              + "|ambassador|doctor|nurse|physician|surgeon|lawyer|attorney|judge|analyst|consultant|economist|historian|researcher"
              + "|fellow|curator|librarian|principal|dean|provost|captain|coach|owner|host|producer|artist|farmer|keeper|beekeeper"
              + "|commissioner|superintendent|inspector|specialist|strategist|evangelist|advocate|spokesperson|spokesman"
              + "|spokeswoman|representative|member|student|postdoc|investigator|coordinator|administrator|treasurer)\\b");

  private static final String HAN_NAME = "\\p{IsHan}{2,4}|\\p{IsHan}+(?:[·•・]\\p{IsHan}+)+";
  private static final String LATIN_NAME =
      "(?:(?:Dr|Prof|Professor|Mr|Ms|Mrs|Sir)\\.?\\s+)?\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:(?:van|von|de|la|bin|al)\\s+)?\\p{Lu}[\\p{L}.'’-]*){1,3}";
  private static final String NAME = "(" + HAN_NAME + "|" + LATIN_NAME + ")";

  private static final Pattern BAR = Pattern.compile("([^|｜]{1,40}?)\\s*[|｜]\\s*([^|｜]+)");
  private static final Pattern WITH_BRACKETS = Pattern.compile(NAME + "\\s*[(（]([^()（）]{2,})[)）]");
  private static final Pattern NAME_FIRST = Pattern.compile(NAME + "\\s*[,，|｜/、—–-]\\s*(.{2,})");
  private static final Pattern HAN_NAME_FIRST =
      Pattern.compile("(" + HAN_NAME + ")[\\s\u3000:：]+(.{2,})");
  private static final Pattern NAME_LAST =
      Pattern.compile("(.*\\p{L})[\\s\u3000|｜:：]+(" + HAN_NAME + ")");
  private static final Pattern LATIN_NAME_LAST =
      Pattern.compile("(.*\\p{L})\\s*[:：|｜]\\s*(" + LATIN_NAME + ")");

  private static final List<Function<String, Optional<Speaker>>> RULES =
      List.of(
          text -> match(WITH_BRACKETS, text, 1, 2),
          text -> match(NAME_LAST, text, 2, 1),
          text -> match(HAN_NAME_FIRST, text, 1, 2),
          text -> match(NAME_FIRST, text, 1, 2),
          text -> match(LATIN_NAME_LAST, text, 2, 1));

  private Speakers() {}

  /// The speaker that a whole line names.
  static Optional<Speaker> of(String line) {
    var text = line.strip();
    if (text.length() > LONGEST || text.indexOf('。') >= 0 || text.endsWith("！")) {
      return Optional.empty();
    }
    var label = LABEL.matcher(Shape.folded(text));
    if (label.lookingAt()) {
      var rest = text.substring(label.end()).strip();
      return named(rest).or(() -> parted(rest)).or(() -> alone(rest));
    }
    return named(text);
  }

  private static Optional<Speaker> named(String text) {
    return RULES.stream().flatMap(rule -> rule.apply(text).stream()).findFirst();
  }

  /// Behind a label a bar is enough.
  private static Optional<Speaker> parted(String text) {
    var bar = BAR.matcher(text);
    return bar.matches() ? Optional.of(new Speaker(bar.group(1), bar.group(2))) : Optional.empty();
  }

  /// Behind a label a name needs no role.
  private static Optional<Speaker> alone(String text) {
    return text.isEmpty() || Shape.width(text) > 40
        ? Optional.empty()
        : Optional.of(new Speaker(text, ""));
  }

  private static Optional<Speaker> match(Pattern pattern, String text, int name, int role) {
    var found = pattern.matcher(text);
    return found.matches() && isRole(found.group(role))
        ? Optional.of(new Speaker(found.group(name).strip(), found.group(role).strip()))
        : Optional.empty();
  }

  private static boolean isRole(String text) {
    var folded = Shape.folded(text).toLowerCase(Locale.ROOT);
    return Characters.anyHan(text)
        ? HAN_ROLE.matcher(folded).matches()
        : LATIN_ROLE.matcher(folded).find() && !Shape.endsSentence(text);
  }
}
