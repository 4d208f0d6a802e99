package dev.ruwei.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// What gives back the true characters, each repair alone.
class CharacterRepairsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3 &lt; 5 &amp; 7 &gt; 6 | 3 < 5 & 7 > 6",
        "&#20013;&#x6587;&hellip;&#146; | 中文…’",
        "&amp;amp; | &amp;",
        "AT&T; R&D | AT&T; R&D",
        "&lt;b&gt; | &lt;b>",
        "&#xd800;&#0;&#99999999; | &#xd800;&#0;&#99999999;",
        "https://example.org/?a=1&amp;b=2 | https://example.org/?a=1&amp;b=2",
        "“&nbsp;” | “&nbsp;”"
      })
  void decodesEntities(String damaged, String clean) {
    assertThat(Edit.apply(damaged, Entities.find(damaged))).isEqualTo(clean);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "cafÃ© | café",
        "itâ€™s | it’s",
        "â€œyesâ€� | “yes”",
        "ä½ å¥½ | 你好",
        "ðŸ˜€ | 😀",
        "ÐŸÑ€Ð¸Ð²ÐµÑ‚ | Привет",
        "Brontë…” | Brontë…”",
        "“LÃ” | “LÃ”",
        "À Noël, ÉTÉ | À Noël, ÉTÉ"
      })
  void readsLatinAsTheUtf8ItWas(String damaged, String clean) {
    assertThat(Edit.apply(damaged, Utf8ReadAsLatin.find(damaged))).isEqualTo(clean);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "浣犲ソ | 你好",
        "涓浗鏂囧瓧 | 涓浗鏂囧瓧",
        "馃榾 ok | 😀 ok",
        "袩褉懈胁械褌 | Привет",
        "用锟斤拷开 | 用\ufffd开",
        "所谓“锟斤拷” | 所谓“锟斤拷”",
        "联通 | 联通",
        "see 眉脽 and 每 | see 眉脽 and 每"
      })
  void readsGbkAsTheUtf8ItWas(String damaged, String clean) {
    assertThat(Edit.apply(damaged, Utf8ReadAsGbk.find(damaged))).isEqualTo(clean);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"ÕâÊÇÎÒÃÇµÄÇÅ¡£ | 这是我们的桥。", "ÄÖÜäöüß | ÄÖÜäöüß", "ÉÈÊËÀÂÎÏ | ÉÈÊËÀÂÎÏ"})
  void readsLatinAsTheGbkItWas(String damaged, String clean) {
    assertThat(Edit.apply(damaged, GbkReadAsLatin.find(damaged))).isEqualTo(clean);
  }
}
