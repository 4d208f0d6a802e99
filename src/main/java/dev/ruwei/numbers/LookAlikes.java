package dev.ruwei.numbers;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// Chinese words in which numerals count nothing although what follows them would pass for a
/// measure word. Words without such a follower (一起, 统一, 万一) need no entry.
final class LookAlikes {
  private static final Map<Character, List<String>> BY_FIRST =
      WordList.of(
              "三天两头 三言两语 三头六臂 五花八门 三位一体 五位一体 两面三刀 三番两次 三番五次 三番四次 两次三番 三门峡 五台山"
                  + " 二次元 三次元 一成不变 一元化 一元论 成千上万 成百上千 百里挑一 千家万户 千人千面"
                  + " 千千万万 万万 千万别 千万不 千万要 千万记 千万勿 千万小心 千万注意 亿万 万千 五大三粗 四大皆空")
          .stream()
          .collect(Collectors.groupingBy(word -> word.charAt(0)));

  private LookAlikes() {}

  /// The end of the word that begins here, or `at` itself.
  static int endAt(Source source, int at) {
    for (var word : BY_FIRST.getOrDefault(source.at(at), List.of())) {
      if (source.has(word, at)) {
        return at + word.length();
      }
    }
    return at;
  }
}
