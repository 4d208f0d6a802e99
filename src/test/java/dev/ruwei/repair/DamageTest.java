package dev.ruwei.repair;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Clean text, damaged, is restored exactly or marked where it is lost; never made into another.
class DamageTest {
  private static final int SEEDS = 40;

  /// How texts came back: as they were, with marks in place of some characters, or changed.
  record Rates(int exact, int marked, int wrong, int marks) {}

  @Test
  void restoresOrMarksWhatAPinyinTableDidToBytes() {
    var rates =
        rates(CleanTexts.TRADITIONAL, seed -> Damager.annotated(CleanTexts.TRADITIONAL, seed));
    assertThat(rates.wrong()).as("%s", rates).isZero();
    assertThat(rates.marks()).as("%s", rates).isLessThan(20 * SEEDS);
  }

  @Test
  void restoresOrMarksItWithHalfWidthMarksToo() {
    var rates =
        rates(
            CleanTexts.TRADITIONAL,
            seed -> Damager.halfWidth(Damager.annotated(CleanTexts.TRADITIONAL, seed)));
    assertThat(rates.wrong()).as("%s", rates).isZero();
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ISO-8859-1",
    "UTF-8, windows-1252",
    "UTF-8, GBK",
    "UTF-8, GB18030",
    "GBK, ISO-8859-1",
    "GBK, windows-1252"
  })
  void restoresOrMarksTextReadInAWrongEncoding(String written, String read) {
    for (var text : List.of(CleanTexts.TRADITIONAL, CleanTexts.SIMPLIFIED)) {
      for (var line : text.lines().filter(line -> line.length() > 30).toList()) {
        var repaired = Repairs.repair(Damager.readAs(line, written, read)).text();
        assertThat(outcome(line, repaired))
            .as("%s -> %s", line, repaired)
            .isNotEqualTo(Outcome.WRONG);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"ISO-8859-1"})
  void restoresTextReadWronglyTwice(String charset) {
    for (var text :
        List.of(CleanTexts.TRADITIONAL, CleanTexts.SIMPLIFIED, "Zürich, café, “naïve”")) {
      var twice = Damager.readAs(Damager.readAs(text, "UTF-8", charset), "UTF-8", charset);
      assertThat(Repairs.repair(twice).text()).isEqualTo(text);
    }
  }

  @Test
  void takesOutWhatWasPutBetween() {
    var hidden = List.of("\u200b", "\ufeff", "\u00ad", "\u2060", "\u202d", "\u0000");
    for (var text : List.of(CleanTexts.TRADITIONAL, CleanTexts.SIMPLIFIED)) {
      var rates =
          rates(
              text,
              random ->
                  Damager.mapped(
                      text,
                      0.1,
                      random,
                      c -> Character.toString(c) + hidden.get(random.nextInt(hidden.size()))));
      assertThat(rates).isEqualTo(new Rates(SEEDS, 0, 0, 0));
    }
  }

  @Test
  void decodesEntities() {
    for (var text : List.of(CleanTexts.TRADITIONAL, CleanTexts.SIMPLIFIED)) {
      var rates =
          rates(
              text,
              random -> Damager.mapped(text, 0.2, random, c -> c == '\n' ? "\n" : "&#" + c + ";"));
      assertThat(rates).isEqualTo(new Rates(SEEDS, 0, 0, 0));
    }
  }

  @Test
  void makesHalfWidthMarksFullWidth() {
    assertThat(Repairs.repair(Damager.halfWidth(CleanTexts.TRADITIONAL)).text())
        .isEqualTo(CleanTexts.TRADITIONAL);
  }

  @Test
  void joinsWhatWasWrapped() {
    for (var width : new int[] {36, 40, 64, 76}) {
      var wrapped = CleanTexts.TRADITIONAL.lines().map(line -> wrap(line, width)).toList();
      assertThat(Repairs.joinHardBreaks(String.join("\n", wrapped) + "\n"))
          .isEqualTo(CleanTexts.TRADITIONAL);
    }
  }

  private static String wrap(String line, int width) {
    var wrapped = new StringBuilder();
    var columns = 0;
    for (var i = 0; i < line.length(); i++) {
      var c = line.charAt(i);
      if (columns + 2 > width && "，。：；？！”、".indexOf(c) < 0) {
        wrapped.append('\n');
        columns = 0;
      }
      wrapped.append(c);
      columns += 2;
    }
    return wrapped.toString();
  }

  private enum Outcome {
    EXACT,
    MARKED,
    WRONG
  }

  private interface Damaging {
    String damage(RandomGenerator random);
  }

  private static Rates rates(String clean, Damaging damaging) {
    var counts = new int[Outcome.values().length];
    var marks = 0;
    for (var seed = 0; seed < SEEDS; seed++) {
      var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
      var repaired = Repairs.repair(damaging.damage(random));
      counts[outcome(clean, repaired.text()).ordinal()]++;
      marks += repaired.damages().size();
    }
    return new Rates(counts[0], counts[1], counts[2], marks);
  }

  /// A mark stands for at most six characters.
  private static Outcome outcome(String clean, String repaired) {
    if (repaired.equals(clean)) {
      return Outcome.EXACT;
    }
    var pattern = new StringBuilder();
    for (var part : repaired.split("\ufffd", -1)) {
      pattern.append(pattern.isEmpty() ? "" : "(?s:.{1,6}?)").append(Pattern.quote(part));
    }
    return Pattern.matches(pattern.toString(), clean) ? Outcome.MARKED : Outcome.WRONG;
  }
}
