package dev.ruwei.importing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What a page says around an article, each by a pattern over the folded line (simplified, lower
/// case, half width).
final class PageParts {
  /// @param reason what a report calls it
  private record Rule(String reason, Pattern pattern) {
    static Rule of(String reason, String... alternatives) {
      return new Rule(reason, Pattern.compile(String.join("|", alternatives)));
    }
  }

  private static final String COUNT = "[(（]?[\\d.,]+[万亿wk+]*[)）]?";

  private static final Rule SHARING =
      Rule.of(
          "share button",
          "(?:分享|转发|赞|点赞|打赏|赞赏|收藏|喜欢|在看|点个在看|举报|复制链接|打印|评论|关注)+",
          "(?:分享(?:到|至)|打赏|微信扫一扫|支付宝扫一扫|扫一扫|扫码|长按.{0,12}二维码|点击上方|关注我们|关注公众号|点击关注|欢迎关注).{0,40}",
          "(?:(?:更多|获取).{0,20})?(?:请|欢迎)?(?:搜索|长按|扫码)?关注.{0,20}(?:公众号|微信号|官微|微博|抖音).{0,30}",
          "share(?: this| on| via| with)?(?:\\s[\\w ]{1,30})?",
          "(?:tweet|pin it|email|print|copy link|like|follow|follow"
              + " us.{0,30}|subscribe|save|listen)",
          "(?:facebook|twitter|linkedin|whatsapp|telegram|weibo|reddit|pinterest|x)");

  private static final Rule COUNTERS =
      Rule.of(
          "counter",
          "[(（]\\d{1,7}[)）]",
          "(?:阅读量?|浏览量?|点击量?|点赞|评论|收藏|转发|分享|播放量?|观看|views?|likes?|shares?|reads?|comments?)[\\s:]*"
              + COUNT
              + ".{0,12}",
          COUNT
              + "\\s*(?:次|个|条|人)?(?:阅读|浏览|点赞|点击|评论|收藏|看过|赞过|views?|likes?|shares?|comments?|reads?|claps?)",
          "\\d{1,3}\\s*min(?:ute)?s?\\s*read",
          "(?:字数|阅读时间|预计阅读|阅读时长|全文共?约?)[\\s:]*\\d.{0,20}");

  private static final Rule RIGHTS =
      Rule.of(
          "rights and reprints",
          ".{0,60}转载(?:请|须|需|务必|联系|自).*",
          ".{0,40}(?:如若转载|如需转载|谢绝转载|禁止转载|欢迎转载).*",
          ".{0,30}未经.{0,10}(?:授权|许可|允许|同意).*",
          "本文.{0,20}(?:经授权|授权发布|不代表|转载|首发|版权).*",
          ".{0,20}(?:版权所有|版权归|版权声明|免责声明|侵权).*",
          "[(\\[【]?(?:责任编辑|责编|编辑|校对|审核|排版|监制|值班编辑|图片来源|题图|文章来源|内容来源|原文链接|原文地址|本文链接)[\\s:/|].{1,120}",
          ".{0,80}(?:©|all rights reserved|\\bcopyright\\b).{0,120}",
          ".{0,40}(?:icp备|公网安备|许可证号).{0,60}",
          "(?:terms of (?:use|service)|privacy policy|隐私政策|用户协议|联系我们|关于我们|contact us|about"
              + " us|cookie policy)[\\s.:>»]{0,5}",
          "(?:originally published|this article (?:was"
              + " )?(?:first|originally)|reprinted|republished).{0,200}");

  private static final Rule NEIGHBOURS =
      Rule.of(
          "other pages",
          "(?:上一篇|下一篇|上一页|下一页|上一章|下一章|返回顶部|返回首页|返回列表|阅读原文|查看原文|查看更多|展开全文)(?:[\\s:].*)?",
          "(?:previous|next|older|newer)(?:"
              + " (?:post|article|story|page|chapter)s?)?(?:\\s*[:»«›‹→←].*)?",
          "(?:read (?:more|next|the full (?:story|article))|continue reading|back to top|see"
              + " also|more from|you (?:may|might) (?:also )?like).{0,80}",
          ".{0,30}(?:更多|more)\\s*[>»›→]{1,3}");

  private static final Rule COMMENTS =
      Rule.of(
          "comments",
          "(?:发表|写下|添加|提交|查看)(?:你的|您的)?(?:回复|评论|留言).{0,20}",
          ".{0,4}登录.{0,8}(?:评论|回复|留言).{0,10}",
          "(?:leave|post|add|write) a (?:comment|reply).{0,40}",
          "(?:log|sign) in to (?:comment|reply|post).{0,40}",
          "comments? (?:are |is )?(?:closed|off|disabled).{0,20}",
          "(?:your email address will not be published|电子邮件地址不会被公开|您的邮箱.{0,10}不会).{0,60}");

  private static final Rule LABELS =
      Rule.of(
          "labels",
          "(?:标签|关键词|tags?|filed under|分类|栏目|categor(?:y|ies)|posted in|topics?)\\s*:.{0,120}",
          "#\\S{1,20}(?:\\s+#\\S{1,20})+");

  private static final Rule LETTERS =
      Rule.of(
          "newsletter and advertisement",
          "(?:sign up|subscribe|get).{0,60}(?:newsletter|inbox|updates|alerts).{0,60}",
          "(?:订阅).{0,20}(?:邮件|周报|日报|通讯|更新).{0,20}",
          "(?:广告|推广|advertisement|advertising|sponsored(?: content)?)",
          "(?:we use|this (?:site|website) uses) cookies.{0,200}");

  private static final Rule ENDS =
      Rule.of(
          "end mark",
          "[\\s*=~·—–-]*[(（\\[【]?(?:完|end|the end|全文完|正文完|本文完|fin)[)）\\]】]?[\\s*=~·—–-]*");

  private static final Rule STARTERS =
      Rule.of(
          "comments and other pages",
          "(?:相关|推荐|延伸|热门|精彩|更多)(?:文章|阅读|推荐|新闻|链接|内容)\\s*:?",
          "(?:猜你喜欢|为您推荐|大家都在看|猜您喜欢)",
          "(?:全部|最新|热门|精选|网友)?(?:评论|留言|回复)\\s*" + "(?:[(（]\\d+[)）]|\\d+\\s*条?|区|列表)?\\s*:?",
          "\\d{1,6}\\s*(?:条|则)(?:评论|留言|回复)",
          "(?:related|recommended|popular|latest|recent)"
              + " (?:posts|articles|stories|reading|news)\\s*:?",
          "(?:comments?|responses|\\d{1,6} (?:comments?|responses|replies|thoughts on.{0,80}))(?:"
              + " [(]\\d+[)])?\\s*:?",
          "leave a (?:comment|reply).{0,30}");

  private static final List<Rule> FOOTER =
      List.of(RIGHTS, COUNTERS, NEIGHBOURS, COMMENTS, SHARING, LABELS, LETTERS, ENDS, STARTERS);
  private static final List<Rule> HEADER = List.of(COUNTERS, SHARING, LABELS, LETTERS);

  /// What needs no place to be told from a sentence.
  private static final Rule ANYWHERE =
      Rule.of(
          "page",
          "分享(?:到|至)\\s*:?.{0,20}",
          "(?:微信|支付宝)扫一扫.{0,20}",
          "share (?:this|on) (?:article|post|story|facebook|twitter|x|linkedin|weibo)",
          "(?:advertisement|sponsored content|continue reading below|story continues below.{0,30})",
          "(?:点击)?(?:阅读|查看)原文");

  private PageParts() {}

  /// What a line at the end of a page is, if it is none of the article.
  static Optional<String> footer(String line) {
    return first(FOOTER, line);
  }

  /// What a line between title and text is.
  static Optional<String> header(String line) {
    return first(HEADER, line);
  }

  static Optional<String> anywhere(String line) {
    return first(List.of(ANYWHERE), line);
  }

  /// What a line opens below which nothing belongs to the article any more.
  static Optional<String> closing(String line) {
    return first(List.of(STARTERS), line);
  }

  private static Optional<String> first(List<Rule> rules, String line) {
    var folded = Shape.folded(line);
    return rules.stream()
        .filter(rule -> rule.pattern().matcher(folded).matches())
        .map(Rule::reason)
        .findFirst();
  }
}
