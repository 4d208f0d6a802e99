package dev.ruwei.text;

import java.util.List;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;

/// Texts that nobody would write: all planes, lone surrogates, and many of the characters that the
/// rules of this room look at. The same ones in every run.
public final class RandomTexts {
  private static final String LOADED =
      "0123456789４五一二两三四十百千万億亿零〇几数多余个個倍成半点點分之第年月日号小时天元块钱"
          + "用户家人约超过不到近至少以上。！？；，：、.,:;!?\"'”’」（）()[…]%％$¥€-–~至到 \n\t\u3000\u00a0\u200d\ufe0f\u0301"
          + "\ud800\udc00\ud83d\ude00\ud83c\udde8";
  private static final List<String> WORDS =
      List.of(
          "million",
          "billion ",
          "percent",
          "per cent",
          "nearly ",
          "more than ",
          "in ",
          "May ",
          "November ",
          "7th",
          "e.g. ",
          "Mr. ",
          "百分之",
          "一起",
          "千千万万",
          "a hundred ",
          "three ",
          "-fold",
          "times ",
          "b2b",
          "U.S. ",
          "2021",
          "1,200",
          "4.5",
          "亿",
          "万");

  private RandomTexts() {}

  /// Plain calls, as reports of tests cannot hold these texts as names.
  public static void forEach(Consumer<String> check) {
    IntStream.range(0, 5_000).mapToObj(RandomTexts::text).forEach(check);
  }

  private static String text(int seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var text = new StringBuilder();
    for (var n = random.nextInt(60); n > 0; n--) {
      append(text, random);
    }
    return text.toString();
  }

  private static void append(StringBuilder text, RandomGenerator random) {
    switch (random.nextInt(8)) {
      case 0 -> text.appendCodePoint(random.nextInt(0x110000));
      case 1 -> text.append((char) random.nextInt(0x10000));
      case 2 -> text.append((char) ('A' + random.nextInt(58)));
      case 3 -> text.append(WORDS.get(random.nextInt(WORDS.size())));
      default -> text.append(LOADED.charAt(random.nextInt(LOADED.length())));
    }
  }
}
