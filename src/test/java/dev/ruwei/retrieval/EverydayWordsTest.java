package dev.ruwei.retrieval;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Libraries;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EverydayWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "价格大涨 | 价格飙升 | 价格不变",
        "合作社创办于哪年 | 合作社 2009 年成立 | 合作社有 12 个人",
        "合作社創辦於哪年 | 合作社 2009 年成立 | 合作社有 12 个人",
        "老人去世了 | 老人在家中逝世 | 老人在家中吃饭",
        "谁是首席执行官 | 執行長是林阿娟 | 首席记者是何大有",
        "Who mended the mill? | The mill was repaired by Holm. | The mill was painted by Bakker.",
        "Who set up the mill? | Holm established the mill. | Bakker painted the mill.",
        "Who founded the mill? | Holm established the mill. | Bakker painted the mill.",
        "Which film did they cancel? | They called off the film. | They watched the film.",
      })
  void bringWhatIsSaidInOtherWordsFirst(String question, String same, String other) {
    var search = PassageSearch.over(Libraries.of(other, other + " ", same));
    var first = search.search(question, null, null, 3).hits().getFirst();
    assertThat(first.passage().text()).isEqualTo(same);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "who manages the ferry | charge",
        "who manages the ferry | in charge of",
        "what do they charge | manage",
        "when did the ship arrive | get",
        "when did the ship arrive | get to",
        "predators | prey on",
        "which team lost | be beaten",
      })
  void aPhraseIsNotHeardInOneOfItsWords(String question, String other) {
    assertThat(others(question)).doesNotContain(other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "they set up a mill | establish",
        "they established a mill | set up",
        "the festival was called off | cancel",
        "which firms put off the strike | postpone",
      })
  void aPhraseIsHeardAsAWhole(String question, String other) {
    assertThat(others(question)).contains(other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "they set the table up | establish",
        "off they called | cancel",
        "set, up | establish"
      })
  void aPhraseIsNotHeardWhereItsWordsStandApart(String question, String other) {
    assertThat(others(question)).doesNotContain(other);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "总裁 | 首席执行官",
        "籍贯 | 出生地",
        "旅客 | 游客",
        "主编 | 编辑",
        "停车位 | 停车场",
        "收益 | 利润",
        "承保 | 投保",
        "chairman | president",
        "overweight | obese",
        "users | buyer",
        "found | establish",
        "loss | defeat",
      })
  void noMeasureOrRoleStandsForAnother(String one, String other) {
    assertThat(others(one)).doesNotContain(other);
    assertThat(others(other)).doesNotContain(one);
  }

  @ParameterizedTest
  @ValueSource(strings = {"猫咪", "野猪", "猪肉", "煤气", "贫困"})
  void noAnimalOrThingIsHeardInOneCharacterOfAnother(String question) {
    assertThat(others(question)).allMatch(form -> form.length() > 1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"大涨", "set up"})
  void whatNoPassageSaysIsNoUse(String question) {
    assertThat(EverydayWords.of(han(question)).others(Atoms.of(question), _ -> false)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"everyday-words.zh.txt", "everyday-words.en.txt"})
  void filesHoldGroupsOfTwoToEightDifferentForms(String file) throws IOException {
    var groups = groups(file);
    assertThat(groups).hasSizeGreaterThan(1_000);
    for (var group : groups) {
      assertThat(group).hasSizeBetween(2, 8).doesNotHaveDuplicates();
      assertThat(group).allMatch(form -> !form.isBlank() && form.equals(form.strip()));
      assertThat(group).allMatch(form -> !form.contains(",") && !form.contains("，"));
      assertThat(group).as("can be looked up").noneMatch(form -> Atoms.of(form).isEmpty());
    }
    assertThat(new HashSet<>(groups.stream().map(Set::copyOf).toList())).hasSameSizeAs(groups);
  }

  @ParameterizedTest
  @ValueSource(strings = {"everyday-words.zh.txt", "everyday-words.en.txt"})
  void filesAreWrittenInOneLanguage(String file) throws IOException {
    var chinese = file.contains(".zh.");
    for (var group : groups(file)) {
      assertThat(
              chinese
                  ? group.stream().anyMatch(EverydayWordsTest::han)
                  : group.stream().noneMatch(EverydayWordsTest::han))
          .as(group.toString())
          .isTrue();
    }
  }

  private static List<String> others(String question) {
    return EverydayWords.of(han(question)).others(Atoms.of(question), _ -> true).stream()
        .map(Synonym::form)
        .toList();
  }

  private static boolean han(String text) {
    return Atoms.of(text).stream().anyMatch(Atom::han);
  }

  private static List<List<String>> groups(String file) throws IOException {
    try (var in = Objects.requireNonNull(EverydayWords.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(", ", -1)))
          .collect(Collectors.toList());
    }
  }
}
