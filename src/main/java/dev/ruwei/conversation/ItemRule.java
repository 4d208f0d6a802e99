package dev.ruwei.conversation;

import dev.ruwei.answering.Citation;
import dev.ruwei.answering.Context;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/// "第二条呢", "the second one", "number 2": an item of the last list of citations.
final class ItemRule implements FollowUpRule {
  private static final int LAST = -1;

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "(?:那么?|请|看看|说说|讲讲|展开|解释|详细说?说?|具体说?说?|关于)*(?:第 ?(?<n>[0-9]{1,2}|[一二三四五六七八九十]) ?|最后一)"
                  + "(?:条|个|点|项|句|则|段|处|位)(?:呢|是什么|怎么说|说了?什么|讲了?什么|展开说?说?|详细说?说?)?"),
          Pattern.compile(
              "(?:and |what about |how about |tell me (?:more )?about |more on |explain |show me"
                  + " )*(?:the )?"
                  + "(?:(?<n>first|second|third|fourth|fifth|[1-5](?:st|nd|rd|th))|last)(?:"
                  + " (?:one|item|point|source|quote))?"),
          Pattern.compile(
              "(?:and |what about |how about |tell me (?:more )?about )*(?:number |no\\. ?|item"
                  + " |point |source |#)(?<n>[0-9]{1,2}|one|two|three|four|five)"));

  private static final List<List<String>> WORDS =
      List.of(
          List.of("1", "一", "first", "1st", "one"),
          List.of("2", "二", "second", "2nd", "two"),
          List.of("3", "三", "third", "3rd", "three"),
          List.of("4", "四", "fourth", "4th", "four"),
          List.of("5", "五", "fifth", "5th", "five"),
          List.of("6", "六"),
          List.of("7", "七"),
          List.of("8", "八"),
          List.of("9", "九"),
          List.of("10", "十"));

  private final Setting setting;
  private final FollowUpTexts texts;

  ItemRule(Setting setting, FollowUpTexts texts) {
    this.setting = setting;
    this.texts = texts;
  }

  @Override
  public Optional<Context> of(FollowUp followUp) {
    var listed = followUp.recall().listed();
    return FORMS.stream()
        .flatMapToInt(form -> number(form, followUp.folded()).stream())
        .map(number -> number == LAST ? listed.size() : number)
        .filter(_ -> !listed.isEmpty())
        .boxed()
        .findFirst()
        .map(number -> shows(followUp, number, listed));
  }

  /// Nothing where the list is shorter.
  private Context shows(FollowUp followUp, int number, List<Citation> listed) {
    var item = listed.get(Math.min(number, listed.size()) - 1);
    var topic = Openings.topic(item.section(), item.article());
    return setting.shows(
        followUp,
        texts.item().in(followUp.language(), topic, number),
        number > listed.size() ? List.of() : Openings.goingOn(item));
  }

  private static OptionalInt number(Pattern form, String folded) {
    var matcher = form.matcher(folded);
    if (!matcher.matches()) {
      return OptionalInt.empty();
    }
    var word = matcher.group("n");
    return OptionalInt.of(word == null ? LAST : numbered(word));
  }

  /// Numbers in digits are read as they are, and there is no item 0.
  private static int numbered(String word) {
    for (var i = 0; i < WORDS.size(); i++) {
      if (WORDS.get(i).contains(word)) {
        return i + 1;
      }
    }
    return Math.max(1, Integer.parseInt(word));
  }
}
