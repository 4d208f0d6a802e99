package dev.ruwei.answering;

import dev.ruwei.text.Folding;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/// Finds what looks like names of persons: a Chinese surname with one or two more characters,
/// behind a role or before what persons do; a run of capitalised words in English.
///
/// A guess, good enough to tell a sentence that can answer "who" from one that cannot.
final class Persons {
  private static final BitSet SURNAMES = new BitSet();

  static {
    "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏窦章云苏潘葛奚范彭郎鲁韦昌马苗凤方俞任袁柳鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常乐于傅齐康伍余顾孟黄穆萧尹姚邵汪祁毛狄臧戴宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季贾江童郭梅林钟徐邱骆高夏蔡田樊胡凌霍虞万柯管卢莫房解应宗丁宣邓单洪包左石崔吉龚程邢裴陆荣翁甄曲封储靳焦牧山谷车侯宓全班仰秋仲伊宫宁仇栾甘厉祖武符刘景詹龙叶司黎薄白蒲从鄂索赖卓蔺屠蒙池乔胥苍双闻党翟谭贡劳逄姬申冉雍桑桂牛边燕冀尚农温庄晏柴瞿阎慕连习艾向古易慎戈廖庾终衡步都耿满匡文寇广禄东殴利师巩聂关荆游权盖益桓公晋楚欧司诸上公慕令端尉皇"
        .chars()
        .forEach(SURNAMES::set);
  }

  /// Surnames that are common words too: they count behind a role alone.
  private static final String RISKY = "上公令诸端司师利从都步向双党权益终东安常乐于和经宣成车全广满文农边连关应宗计元水时都古易能";

  /// Stands before a name.
  private static final Pattern ROLE =
      Pattern.compile(
          "(?:院长|主任|馆长|校长|总裁|总监|经理|设计师|工程师|建筑师|教授|博士|先生|作家|诗人|画家|书法家|渔民|农民|村民|市民|部长|局长|市长|主席|书记|创始人|负责人|专家|院士|研究员|船长|老师|师傅|司机|站长|技师|技术官|导演|演员|记者|律师|医生|护士|总统|总理|国王|皇帝|商人|收藏家|科学家|探险家|传教士|由|名叫|叫做|叫)$");

  private static final int LONGEST_ROLE = 4;

  /// Somebody whose trade is told: 一位菜贩林阿满.
  private static final Pattern TRADE =
      Pattern.compile("[位名]\\p{IsHan}{1,4}?[贩商民工匠员师长生者人手家士婆翁妈嫂爷叔]$");

  private static final int LONGEST_TRADE = 6;

  private static final Pattern NAME = Pattern.compile(".\\p{IsHan}{1,2}");

  /// A name, of one surname or of two characters, before what persons do.
  private static final Pattern ACTING =
      Pattern.compile(
          ".\\p{IsHan}{1,3}?"
              + "(?=[，。、；：“”「」（）\\s]|$|说|称|表示|介绍|透露|解释|指出|认为|强调|坦言|回应|回忆|公布|宣布|担任|主持|负责|设计|创办|创立|创建|创作|捐赠|发现|率领|带领|发明|提出|建造|撰写|先生|女士|教授|博士|等人|被任命|出任|接任|于\\d|在\\d|是)");

  private static final Pattern FOREIGN = Pattern.compile("\\p{IsHan}{2,6}·\\p{IsHan}{2,6}");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\b(?!(?:The|An?|In|On|At|By|For|From|With|When|While|But|And|If|As|It|He|She|They|This|That|These|Those|Its|Their|His|Her|After|Before|Since|Until|Of|To|Under|Over|About|All|Both|Each|Some|Most|Only|Not|No|Our|We|I|My|Chief|Dr|Mr|Mrs|Ms|Professor)\\s)(?:\\p{Lu}[\\p{L}'’-]*\\.?\\s+)(?:(?:van|de|von|al|bin|di|da|la|der)\\s+|\\p{Lu}[\\p{L}'’-]*\\.?\\s+)*\\p{Lu}[\\p{L}'’-]+");

  private Persons() {}

  /// Where a text, not folded, seems to name persons.
  static List<Span> in(String text) {
    var found = new ArrayList<Span>();
    var folded = Folding.fold(text);
    chinese(folded, found);
    if (text.indexOf('·') >= 0) {
      all(FOREIGN, folded, found);
    }
    if (text.chars().anyMatch(c -> c >= 'A' && c <= 'Z')) {
      all(ENGLISH, text, found);
    }
    return found;
  }

  /// In a folded text: surnames are listed in simplified characters.
  private static void chinese(String text, List<Span> found) {
    var name = NAME.matcher(text);
    var acting = ACTING.matcher(text).useTransparentBounds(true);
    for (var at = 0; at < text.length(); at++) {
      if (SURNAMES.get(text.charAt(at))) {
        if (isBehind(ROLE, LONGEST_ROLE, text, at) && name.region(at, text.length()).lookingAt()) {
          found.add(new Span(at, name.end()));
        } else if (isBehind(TRADE, LONGEST_TRADE, text, at)
            && name.region(at, text.length()).lookingAt()) {
          addUnlessWord(new Span(at, name.end()), text, found);
        } else if (RISKY.indexOf(text.charAt(at)) < 0
            && acting.region(at, text.length()).lookingAt()) {
          addUnlessWord(new Span(at, acting.end()), text, found);
        }
      }
    }
  }

  /// What holds a word of everyday language is hardly a name.
  private static void addUnlessWord(Span name, String text, List<Span> found) {
    var introduced = name.start() > 0 && "是为由叫请".indexOf(text.charAt(name.start() - 1)) >= 0;
    if (introduced || Segment.of(name.cut(text)).stream().noneMatch(Segment::known)) {
      found.add(name);
    }
  }

  private static boolean isBehind(Pattern who, int longest, String text, int at) {
    return who.matcher(text.substring(Math.max(0, at - longest), at)).find();
  }

  private static void all(Pattern pattern, String text, List<Span> found) {
    var names = pattern.matcher(text);
    while (names.find()) {
      found.add(new Span(names.start(), names.end()));
    }
  }
}
