package dev.ruwei.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScriptTest {
  @Test
  void writesSimplified() {
    assertThat(Script.SIMPLIFIED.write("視頻號的Logo是誰畫的？")).isEqualTo("视频号的Logo是谁画的？");
  }

  @Test
  void writesTraditionalWhereThereIsOneForm() {
    assertThat(Script.TRADITIONAL.write("视频号 Logo")).isEqualTo("視頻號 Logo");
    // 干 can stand for 乾 and 幹.
    assertThat(Script.TRADITIONAL.write("干")).isEqualTo("干");
  }

  @Test
  void writesFullWidth() {
    assertThat(Script.FULL_WIDTH.write("Pay 2022?")).isEqualTo("Ｐａｙ　２０２２？");
  }
}
