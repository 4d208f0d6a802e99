package dev.ruwei.text;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// Holds the character tables against ICU; `-Druwei.tables=write` writes them anew.
class CharacterTablesTest {
  private static final Path FOLDER = Path.of("src/main/resources/dev/ruwei/text");

  @Test
  void foldsScriptsAsIcuDoes() throws IOException {
    holds("traditional-simplified.txt", traditionalSimplified());
  }

  @Test
  void readsHanAsIcuDoes() throws IOException {
    holds("pinyin.txt", pinyin());
  }

  private static void holds(String name, String expected) throws IOException {
    if ("write".equals(System.getProperty("ruwei.tables"))) {
      Files.writeString(FOLDER.resolve(name), expected);
    }
    assertThat(Files.readString(FOLDER.resolve(name))).isEqualTo(expected);
  }

  /// Characters that GB 2312 lists although simplified texts hardly ever use them.
  private static final String HARDLY_SIMPLIFIED = "後於";

  /// First line: what only Traditional Chinese has; second line: what Simplified keeps too, in
  /// another sense (GB 2312 has it).
  private static String traditionalSimplified() {
    var icu = Transliterator.getInstance("Traditional-Simplified");
    CharsetEncoder simplified = Charset.forName("GB2312").newEncoder();
    var only = new StringBuilder();
    var shared = new StringBuilder();
    for (var c = '\u3400'; c <= '\u9fff'; c++) {
      var to = icu.transliterate(String.valueOf(c));
      if (to.length() == 1 && to.charAt(0) != c) {
        (simplified.canEncode(c) && HARDLY_SIMPLIFIED.indexOf(c) < 0 ? shared : only)
            .append(c)
            .append(to);
      }
    }
    return only + "\n" + shared + "\n";
  }

  private static String pinyin() {
    var icu = Transliterator.getInstance("Han-Latin; Latin-ASCII");
    var syllables = new TreeMap<String, StringBuilder>();
    for (var c = '\u3400'; c <= '\u9fff'; c++) {
      var syllable = icu.transliterate(String.valueOf(c)).strip();
      if (syllable.matches("[a-z]+")) {
        syllables.computeIfAbsent(syllable, s -> new StringBuilder()).append(c);
      }
    }
    var lines = new StringBuilder();
    syllables.forEach(
        (syllable, all) -> lines.append(syllable).append(' ').append(all).append('\n'));
    return lines.toString();
  }
}
