package dev.ruwei.repair;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import dev.ruwei.text.Folding;
import dev.ruwei.text.Pinyin;
import java.nio.charset.Charset;
import java.text.Normalizer;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/// Damages clean text in the ways of scrapers, the same way in every run.
final class Damager {
  private static final String SEPARATOR = "\u0001";
  private static final List<String> MARKS = List.of("！", "，", "：", "；", "？");
  private static final Charset GBK = Charset.forName("GB18030");

  private Damager() {}

  /// Bytes of one encoding read in another.
  static String readAs(String text, String written, String read) {
    return new String(text.getBytes(Charset.forName(written)), Charset.forName(read));
  }

  /// What a page does that goes over the bytes of GBK with a table of characters and their pinyin,
  /// sets something before every mark, and then reads the bytes leniently.
  static String annotated(String text, RandomGenerator random) {
    var bytes = new String(text.getBytes(GBK), ISO_8859_1);
    for (var c : table(random)) {
      bytes =
          bytes.replace(
              bytes(c), bytes(c) + bytes("(" + toned(Pinyin.syllable(c.charAt(0))) + ")"));
    }
    for (var mark : MARKS) {
      bytes = bytes.replace(bytes(mark), SEPARATOR + bytes(mark));
    }
    return read(bytes).replace(SEPARATOR, "");
  }

  /// Marks made half-width, as many pages do afterwards.
  static String halfWidth(String text) {
    return text.replace('，', ',')
        .replace('：', ':')
        .replace('；', ';')
        .replace('？', '?')
        .replace('！', '!');
  }

  /// Characters of the text made by others, each with a chance.
  static String mapped(
      String text,
      double chance,
      RandomGenerator random,
      java.util.function.IntFunction<String> map) {
    return text.codePoints()
        .mapToObj(c -> random.nextDouble() < chance ? map.apply(c) : Character.toString(c))
        .collect(Collectors.joining());
  }

  /// A syllable with a mark on its vowel.
  private static String toned(String syllable) {
    var vowel = syllable.replaceAll("[^aeiou]*([aeiou]).*", "$1");
    var place =
        syllable.indexOf(syllable.contains("a") ? "a" : syllable.contains("e") ? "e" : vowel);
    return Normalizer.normalize(
        syllable.substring(0, place + 1) + "\u0301" + syllable.substring(place + 1),
        Normalizer.Form.NFC);
  }

  /// Nine in ten of the common characters that only Traditional Chinese has.
  private static List<String> table(RandomGenerator random) {
    return java.util.stream.IntStream.rangeClosed(0x4e00, 0x9fff)
        .filter(c -> Folding.onlyTraditional((char) c) && Gbk.isCommon((char) c))
        .filter(c -> !Pinyin.syllable((char) c).isEmpty() && random.nextInt(10) > 0)
        .mapToObj(Character::toString)
        .toList();
  }

  private static String bytes(String text) {
    return new String(text.getBytes(GBK), ISO_8859_1);
  }

  /// A byte pair that is no character becomes `?`, as in many decoders.
  private static String read(String bytes) {
    var text = new StringBuilder();
    for (var i = 0; i < bytes.length(); i++) {
      var lead = bytes.charAt(i);
      if (lead < 0x80) {
        text.append(lead);
      } else {
        var trail = i + 1 < bytes.length() ? bytes.charAt(++i) : 0;
        var known = lead > 0x80 && lead < 0xff && Gbk.isTrail(trail);
        var c = known ? Gbk.character(lead, trail) : Damages.LOST;
        text.append(c == Damages.LOST ? '?' : c);
      }
    }
    return text.toString();
  }
}
