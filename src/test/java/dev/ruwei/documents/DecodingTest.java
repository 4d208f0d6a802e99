package dev.ruwei.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecodingTest {
  private static final String SIMPLIFIED = "老城的图书馆开了三十年，藏书从八百册到八万册，每天有两百多人来借书。\n周末的读书会很热闹。\n";
  private static final String TRADITIONAL = "老城的圖書館開了三十年，藏書從八百冊到八萬冊，每天有兩百多人來借書。\n週末的讀書會很熱鬧。\n";
  private static final String ENGLISH =
      "The library is open – it has been for thirty years. Café and books, “all in one”.\n";

  @ParameterizedTest
  @CsvSource({
    "UTF-8, UTF-8",
    "GB18030, GB18030",
    "GBK, GB18030",
    "UTF-16LE, UTF-16LE",
    "UTF-16BE, UTF-16BE"
  })
  void readsSimplifiedChinese(String written, String read) {
    assertThat(decode(SIMPLIFIED, written)).isEqualTo(new Decoded(SIMPLIFIED, read));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, UTF-8", "Big5, Big5", "GB18030, GB18030", "UTF-16LE, UTF-16LE"})
  void readsTraditionalChinese(String written, String read) {
    assertThat(decode(TRADITIONAL, written)).isEqualTo(new Decoded(TRADITIONAL, read));
  }

  @ParameterizedTest
  @CsvSource({"UTF-8, UTF-8", "windows-1252, windows-1252", "UTF-16LE, UTF-16LE"})
  void readsEnglish(String written, String read) {
    assertThat(decode(ENGLISH, written)).isEqualTo(new Decoded(ENGLISH, read));
  }

  @ParameterizedTest
  @ValueSource(strings = {"你好，世界。", "桥长1575米", "三十年"})
  void readsShortTextsInGb18030(String text) {
    assertThat(decode(text, "GB18030")).isEqualTo(new Decoded(text, "GB18030"));
  }

  @Test
  void takesOffTheByteOrderMark() {
    var bytes = ("\ufeff" + SIMPLIFIED).getBytes(StandardCharsets.UTF_16LE);

    assertThat(Decoding.decode(bytes, null))
        .isEqualTo(new Decoded(SIMPLIFIED, "UTF-16LE with a mark"));
    assertThat(Decoding.decode(("\ufeff" + ENGLISH).getBytes(StandardCharsets.UTF_8), null).text())
        .isEqualTo(ENGLISH);
  }

  @Test
  void believesWhatTheTextSaysOfItself() {
    var korean = "도서관은 서른 해 동안 열려 있었다.";

    assertThat(Decoding.decode(korean.getBytes(Charset.forName("EUC-KR")), "euc-kr").text())
        .isEqualTo(korean);
  }

  @Test
  void doesNotBelieveItAgainstTheBytes() {
    assertThat(Decoding.decode(SIMPLIFIED.getBytes(StandardCharsets.UTF_8), "gb2312"))
        .isEqualTo(new Decoded(SIMPLIFIED, "UTF-8"));
    assertThat(Decoding.decode(SIMPLIFIED.getBytes(Charset.forName("GB18030")), "utf-8"))
        .isEqualTo(new Decoded(SIMPLIFIED, "GB18030"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "GB18030", "Big5"})
  void marksSingleBrokenBytes(String charset) {
    var text = charset.equals("Big5") ? TRADITIONAL : SIMPLIFIED;
    var bytes = text.repeat(5).getBytes(Charset.forName(charset));
    bytes[charset.equals("UTF-8") ? 3 : 4] = (byte) 0xff;
    var decoded = Decoding.decode(bytes, null);

    assertThat(decoded.encoding()).isEqualTo(charset);
    assertThat(decoded.text()).contains("\ufffd").endsWith(text);
  }

  @Test
  void refusesWhatIsNoText() {
    var noise = new byte[4_000];
    RandomGeneratorFactory.of("L64X128MixRandom").create(1).nextBytes(noise);

    assertRefused(noise);
    assertRefused(new byte[1_000]);
    assertRefused(
        Arrays.copyOf("ELF\u0001\u0002\u0003\u0000\u0000".getBytes(StandardCharsets.UTF_8), 64));
  }

  private static void assertRefused(byte[] bytes) {
    assertThatThrownBy(() -> Decoding.decode(bytes, null))
        .isInstanceOf(RefusedException.class)
        .hasMessageContaining("Save it as UTF-8");
  }

  private static Decoded decode(String text, String charset) {
    return Decoding.decode(text.getBytes(Charset.forName(charset)), null);
  }
}
