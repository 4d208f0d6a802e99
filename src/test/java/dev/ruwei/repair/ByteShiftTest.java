package dev.ruwei.repair;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ByteShiftTest {
  @Test
  void findsTheMarkThatEndsDirectSpeech() {
    assertThat(repaired("他說：“我們今天就走，好吧?！毙↓堈f(shuō)：“好。”"))
        .isEqualTo("他說：“我們今天就走，好吧。”小龍說(shuō)：“好。”");
  }

  @Test
  void findsAByteByTheNoteThatSwallowedItsBracket() {
    assertThat(repaired("我們?cè)趺催\\(yùn)用它")).isEqualTo("我們怎么運(yùn)用它");
  }

  @Test
  void marksWhatNothingProves() {
    assertThat(repaired("新桥吧?！毙↓堈f(shuō)不")).isEqualTo("新桥吧\ufffd”小龍說(shuō)不");
  }

  @Test
  void neverInventsADigitThatWentWithItsByte() {
    assertThat(repaired("當(dāng)?shù)氐?00多萬名居民")).isEqualTo("當(dāng)地\ufffd\ufffd00多萬名居民");
  }

  @Test
  void findsAByteByTheTextsOwnWords() {
    var text = "桥非常高，塔非常老，路非常长，水非常深，山非常远，船非?，F(xiàn)在";
    assertThat(repaired(text)).endsWith("船非常現(xiàn)在");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "是什么?小程序自己不做服务,只是载体。",
        "真的吗?!他说好。",
        "选A?还是B?都行。",
        "为什么???，算了。",
        "Why? A b.",
        "谁?@李文 来"
      })
  void leavesQuestionMarksAlone(String text) {
    assertThat(repaired(text)).isEqualTo(text);
  }

  private static String repaired(String text) {
    return Edit.apply(text, ByteShift.find(text));
  }
}
