package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Questions that nobody would ask: cuts of passages, question words, characters of all planes and
/// lone surrogates, in any order. The same ones in every run.
final class RandomQuestions {
  private static final List<String> WORDS =
      List.of(
          "多少",
          "为什么",
          "谁",
          "几个",
          "哪些",
          "什么时候",
          "吗？",
          "各有",
          "和",
          "，",
          "讲了什么",
          "请问",
          "how many ",
          "who ",
          "why ",
          " and ",
          "compare ",
          "What is ",
          " about?",
          "2018 ",
          "4.5亿",
          "２０２０",
          "\u0000",
          "\u0001",
          "\ufeff",
          "\u202e",
          "[1]",
          "{term}",
          "\n",
          "'",
          "\\",
          "%s");

  private RandomQuestions() {}

  static Stream<Question> about(Library library, int count) {
    return IntStream.range(0, count)
        .mapToObj(seed -> text(library.passages(), seed))
        .filter(text -> !text.isBlank())
        .map(Question::of);
  }

  private static String text(List<Passage> passages, int seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var text = new StringBuilder();
    for (var n = 1 + random.nextInt(8); n > 0; n--) {
      append(text, passages, random);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, List<Passage> passages, RandomGenerator random) {
    switch (random.nextInt(6)) {
      case 0 -> text.appendCodePoint(random.nextInt(0x110000));
      case 1 -> text.append((char) random.nextInt(0xd800, 0xe000));
      case 2, 3 -> text.append(WORDS.get(random.nextInt(WORDS.size())));
      default -> text.append(cut(passages.get(random.nextInt(passages.size())).text(), random));
    }
  }

  private static String cut(String text, RandomGenerator random) {
    var start = random.nextInt(text.length());
    return text.substring(start, Math.min(text.length(), start + 1 + random.nextInt(20)));
  }
}
