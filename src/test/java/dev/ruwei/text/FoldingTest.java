package dev.ruwei.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "萬億個兩點, 万亿个两点",
    "微信發佈資料, 微信发布资料",
    "ＡＢＣ１２％, abc12%",
    "WeChat, wechat",
    "É, é",
    "以後皇后, 以后皇后",
    "简体字 stays, 简体字 stays",
  })
  void makesSpellingsEqual(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }

  @Test
  void foldsTheIdeographicBlank() {
    assertThat(Folding.fold("a\u3000b")).isEqualTo("a b");
  }

  @Test
  void keepsLengthAndSurrogatesOfAnyText() {
    RandomTexts.forEach(
        text -> {
          var folded = Folding.fold(text);
          assertThat(folded).hasSameSizeAs(text).isEqualTo(Folding.fold(folded));
          for (var i = 0; i < text.length(); i++) {
            assertThat(Character.isSurrogate(folded.charAt(i)))
                .isEqualTo(Character.isSurrogate(text.charAt(i)));
          }
        });
  }

  @ParameterizedTest
  @ValueSource(chars = {'萬', '億', '後', '於', '發', '個'})
  void knowsWhatOnlyTraditionalChineseHas(char c) {
    assertThat(Folding.onlyTraditional(c)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(chars = {'后', '于', '万', '人', '干', 'a', '\ud800'})
  void takesSharedCharactersForNoTraditionalOnes(char c) {
    assertThat(Folding.onlyTraditional(c)).isFalse();
  }
}
