package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OverviewsTest {
  private static final String ARTICLE =
      """
      # 大会

      ## 渡船：新船“白帆” {#ship}

      - speaker: 陆远山 | 船长
      - 白帆号有 12 个舱。

      ## 智能文档：助手“阿桨” {#assistant}

      - speaker: 沙明漪 | 产品副总裁
      - 阿桨去年开始内测，已有 9200 家企业试用。
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("day.md"), ARTICLE);
  }

  @ParameterizedTest
  @CsvSource({"谁介绍了智慧助手阿桨？, 沙明漪", "誰在大會上介紹了智慧助手阿槳？, 沙明漪", "谁讲了新船白帆？, 陆远山"})
  void whoSpokeOfAThingSpokeInTheSectionWithAPartOfItInItsTitle(String question, String speaker) {
    var answer = Answerers.over(Library.read(folder)).answer(Question.of(question));
    assertThat(answer.citations()).hasSize(1);
    assertThat(answer.citations().getFirst().quote()).contains(speaker);
  }

  @ParameterizedTest
  @ValueSource(strings = {"谁介绍了白帆和阿桨？", "谁介绍了灯塔？"})
  void whereTheTitlesDoNotTellNoSpeakerIsPicked(String question) {
    var request = Question.of(question);
    assertThat(new Overviews(Library.read(folder)).of(request)).isEmpty();
  }
}
