package dev.ruwei.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.text.Span;
import java.util.List;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AtomsTest {
  private static final String LOADED = "'’.,09a石ア ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "石桥 | 石 桥",
        "電視 | 电 视",
        "お茶カップ | お 茶 カ ッ プ",
        "running hives | run hive",
        "the heat of the pan | heat pan",
        "ＷｅＣｈａｔ　Ｐａｙ | wechat pay",
        "Qinglan's | qinglan",
        "Qinglan’s | qinglan",
        "O'Brien | o'brien",
        "'quoted' | quot",
        "b2b小程序 | b2b 小 程 序",
        "用WeChat吗 | 用 wechat 吗",
        "4.5亿 | 4.5 亿",
        "４．５亿 | 4.5 亿",
        "1,200 mu | 1200 mu",
        "in 2021. | 2021",
        "1, 2 | 1 2",
        "7.8. | 7.8",
        "[…]75 | 75",
        "𠮷野 | 𠮷 野",
        "？。 | ``",
      })
  void areCharactersStemsAndNumbers(String text, String keys) {
    assertThat(keys(text)).isEqualTo(keys);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "石桥 | true",
        "石 桥 | false",
        "石，桥 | false",
        "石WeChat | true",
        "石 WeChat | true",
        "night ferry | true",
        "night, ferry | false",
        "heat of the pan | true",
        "heat (pan | false",
      })
  void areJoinedToTheOneBefore(String text, boolean joined) {
    assertThat(Atoms.of(text).getLast().joined()).isEqualTo(joined);
  }

  @Test
  void keepTheirPlaceInTheText() {
    assertThat(Atoms.of("𠮷 4.5亿 Users'"))
        .extracting(Atom::span)
        .containsExactly(new Span(0, 2), new Span(3, 6), new Span(6, 7), new Span(8, 13));
  }

  @Test
  void longRunsOfLettersAreCut() {
    assertThat(Atoms.of("x".repeat(600)))
        .extracting(atom -> atom.span().length())
        .containsExactly(255, 255, 90);
  }

  @Test
  void lieInsideAnyTextInOrder() {
    for (var seed = 0; seed < 2_000; seed++) {
      var text = randomText(seed);
      var end = 0;
      for (var atom : Atoms.of(text)) {
        assertThat(atom.span().start()).isBetween(end, text.length());
        end = atom.span().end();
        assertThat(atom.span().length()).isPositive();
      }
      assertThat(end).isLessThanOrEqualTo(text.length());
    }
  }

  @Test
  void neverCutACharacterOfTwoUnits() {
    for (var atom : Atoms.of("𠮷𠮷野𠀀a𠮷")) {
      assertThat(atom.key().codePointCount(0, atom.key().length())).isEqualTo(1);
    }
  }

  private static String randomText(int seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    var text = new StringBuilder();
    for (var n = random.nextInt(40); n > 0; n--) {
      switch (random.nextInt(4)) {
        case 0 -> text.append((char) random.nextInt(0x10000));
        case 1 -> text.appendCodePoint(random.nextInt(0x110000));
        case 2 -> text.append(LOADED.charAt(random.nextInt(LOADED.length())));
        default -> text.append((char) random.nextInt(0xd800, 0xe000));
      }
    }
    return text.toString();
  }

  private static String keys(String text) {
    List<Atom> atoms = Atoms.of(text);
    return atoms.stream().map(Atom::key).collect(Collectors.joining(" "));
  }
}
