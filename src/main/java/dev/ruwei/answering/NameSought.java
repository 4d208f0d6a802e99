package dev.ruwei.answering;

import dev.ruwei.text.Folding;
import dev.ruwei.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Questions for a name: "what is the supplier called", "which bank". A sentence that says "a bank"
/// and no name leaves them open.
///
/// @param ofOrganisation whether it is surely no person's name
record NameSought(boolean ofOrganisation) {
  private static final String ORGANISATIONS =
      "公司|集团|企业|机构|大学|学院|学校|中学|小学|医院|银行|平台|品牌|厂商|厂家|工厂|组织|协会|学会|基金会|基金|俱乐部|球队|媒体|报纸|出版社|供应商|发行商|开发商|运营商|经销商|研究所|实验室|事务所|工作室|商场|超市|乐团|剧院";

  /// What names of firms end in besides, where they are told.
  private static final String FIRMS =
      "牧业|乳业|药业|渔业|林业|农业|矿业|影业|实业|工业|资本|投资|创投|科技|股份|汽车|航空|物流|快递|传媒|出版|食品|餐饮|酒店|地产|建筑|建设|工程|电子|通信|能源|电力|化工|机械|重工|钢铁|医疗|生物|软件|网络|控股|保险|证券|合作社|研究院|设计院|商会|剧团|影院|游戏|家具|电器|置业|文化|教育";

  private static final Pattern ORGANISATION =
      Pattern.compile(
          "哪一?[家所间](?!人)|哪一?[个些]?(?:"
              + ORGANISATIONS
              + ")|\\b(?:which|what)"
              + " (?:(?!(?:is|was|are|were|did|do|does|has|have|had|will|would|can|could|should|the|an?)\\b)[a-z-]+"
              + " ){0,2}?(?:compan(?:y|ies)|firms?|universit(?:y|ies)|schools?|colleges?|hospitals?|banks?|suppliers?|organi[sz]ations?|agenc(?:y|ies)|clubs?|manufacturers?|brands?|platforms?|contractors?|newspapers?|magazines?|foundations?|charit(?:y|ies)|airlines?|carriers?|networks?|studios?|publishers?|institutes?|laborator(?:y|ies)|ministr(?:y|ies))\\b(?!['’]s)");

  private static final Pattern NAME =
      Pattern.compile(
          "叫什么|叫啥|叫做什么|什么名字|名字[是叫]|名称是|姓名|\\b(?:what|which)(?:['’]s| is| was| are| were)? (?:the"
              + " )?names? of\\b|\\bwhat (?:is|was|are|were)"
              + " .*\\b(?:called|named)\\b|\\bwhat(?:['’]s| is| was) .*['’]s names?\\b");

  /// What is called so is no person.
  private static final Pattern THING =
      Pattern.compile(
          "(?:[厂店铺社校院馆船桥岛村镇河山湖书歌片剧队号车街路楼站园]|品牌|软件|系统|公司|产品|计划|项目|平台|机器人|"
              + ORGANISATIONS
              + ")(?:的(?:名字|名称))?(?:叫|是)(?:做)?什么");

  /// "A company", "another company", "the same company".
  private static final Pattern INDEFINITE =
      Pattern.compile(
          "(?:[一某这该两几同另每各多有三四五六七八九十0-9]+[家个所间座]|第三方|合作|当地|本地|其他|其它|部分|所有|多家|不少|许多)\\p{IsHan}{0,6}?(?:"
              + ORGANISATIONS
              + ")");

  private static final Pattern NAMED =
      Pattern.compile("(\\p{IsHan}{2,6})(?:" + ORGANISATIONS + "|" + FIRMS + ")");

  private static final Pattern QUOTED = Pattern.compile("[“「『《〈\"]([^”」』》〉\"。，]{1,12})[”」』》〉\"]");

  /// A capital that does not open a sentence, and is no month or day.
  private static final Pattern LATIN =
      Pattern.compile(
          "(?<=[\\p{L}\\p{N},，、：:的为是叫和与由在 ] ?)(?<![.!?…]"
              + " )\\b(?!(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|I)\\b)\\p{Lu}[\\p{L}\\p{N}&.-]+");

  private static final Pattern ORIGIN =
      Pattern.compile(
          "(?:名字|名称|名|叫)(?:是|又)?(?:怎么来|从何而来|由来|来历|来源|来自|取自|出自)|为什么叫|为何叫|\\b(?:origin|meaning) of"
              + " (?:the|its|their|his|her) names?\\b|\\bnames? (?:come|comes|came) from\\b");

  /// Whether a question asks where a name comes from, which need not be told by a name.
  static boolean asksForTheOrigin(String folded) {
    return ORIGIN.matcher(folded).find();
  }

  /// Empty where a question asks for no name.
  static Optional<NameSought> in(String folded) {
    if (ORGANISATION.matcher(folded).find()
        || (NAME.matcher(folded).find() && THING.matcher(folded).find())) {
      return Optional.of(new NameSought(true));
    }
    return NAME.matcher(folded).find() ? Optional.of(new NameSought(false)) : Optional.empty();
  }

  /// Whether a text, not folded, tells a name that the folded question does not say itself.
  boolean isToldIn(String text, String question) {
    return Stream.of(
            organisations(Folding.fold(text)), all(QUOTED, text), latin(text), persons(text))
        .flatMap(each -> each)
        .map(Folding::fold)
        .anyMatch(name -> !question.contains(name));
  }

  private Stream<String> persons(String text) {
    return ofOrganisation
        ? Stream.of()
        : Persons.in(text).stream().map((Span name) -> name.cut(text));
  }

  /// What stands before "company" is its name where it is not made of everyday words.
  private static Stream<String> organisations(String text) {
    return all(NAMED, INDEFINITE.matcher(Folding.fold(text)).replaceAll(" "))
        .filter(name -> Segment.of(name).stream().anyMatch(NameSought::isStrange));
  }

  private static boolean isStrange(Segment segment) {
    return !segment.known() && !segment.light();
  }

  private static Stream<String> latin(String text) {
    return LATIN.matcher(text).results().map(result -> result.group());
  }

  private static Stream<String> all(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(result -> result.group(1));
  }
}
