package dev.ruwei.conversation;

import dev.ruwei.answering.Citation;
import dev.ruwei.answering.Context;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// "详细说说", "还有吗", "tell me more": the next passages of the section cited last.
final class MoreRule implements FollowUpRule {
  private static final int MOST = 2;

  private static final Pattern MORE =
      Pattern.compile(
          "(?:请|那么?|能不能|能|可以|再|给我|麻烦)*(?:(?:详细|具体|展开|深入|仔细|多|接着|继续|再)(?:一?点|一些|些|地)*(?:说|讲|介绍|谈|聊|解释|说明|展开)?(?:说|讲|下|一下|点|些)*"
              + "|继续|接着说|下一条|更多(?:内容|细节|信息)?|(?:有|还有)?(?:更多|其他|别的)(?:的|内容|细节|信息)?|还有(?:什么|哪些|别的|其他的?|更多|没有)*|还说了(?:什么|些什么)|然后)(?:吗|呢|吧|啊)?|(?:and"
              + " |please |ok(?:ay)?,? |can you |could you )*(?:(?:tell|give|show) me )?(?:some"
              + " |any )?more(?: details?| information)?(?: please)?|(?:and"
              + " )?(?:what|anything|something) (?:else|more)|(?:please )?(?:go on|continue|keep"
              + " going|elaborate|carry on|expand)|(?:more |in more |in )?details?(?:,?"
              + " please)?|(?:can|could) you elaborate|is (?:there|that) (?:anything |any"
              + " )?(?:more|else|all)|and then|next");

  private final Library library;
  private final Setting setting;
  private final FollowUpTexts texts;

  MoreRule(Library library, Setting setting, FollowUpTexts texts) {
    this.library = library;
    this.setting = setting;
    this.texts = texts;
  }

  @Override
  public Optional<Context> of(FollowUp followUp) {
    return MORE.matcher(followUp.folded()).matches()
        ? followUp.recall().first().map(last -> after(last, followUp))
        : Optional.empty();
  }

  private Context after(Citation last, FollowUp followUp) {
    var chosen = next(last, followUp).map(passage -> Openings.of(passage, library)).toList();
    var topic = Openings.topic(last.section(), last.article());
    return setting.shows(followUp, texts.more().in(followUp.language(), topic), chosen);
  }

  /// The passages of the section that were not shown yet: those behind the last one first.
  private Stream<Passage> next(Citation last, FollowUp followUp) {
    var shown = setting.shown(followUp.recall());
    var all = last.section().passages();
    return Stream.concat(behind(last.passage(), all, true), behind(last.passage(), all, false))
        .filter(passage -> !shown.contains(passage.id()))
        .filter(passage -> library.passage(passage.id()).filter(passage::equals).isPresent())
        .limit(MOST);
  }

  private static Stream<Passage> behind(Passage last, List<Passage> all, boolean behind) {
    return all.stream().filter(passage -> passage.position() > last.position() == behind);
  }
}
