package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.knowledge.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Two small articles that tell of the same thing.
class DisagreementTest {
  private static final String LONG = "How long is the bridge at Marrow?";

  @TempDir private Path folder;

  @Test
  void quotesBothWhereTheyDiffer() throws IOException {
    write("first", "", "The bridge at Marrow is 1,575 metres long.");
    write("second", "published: 2023-04-05\n", "The bridge at Marrow is 1,612 metres long.");

    var answer = ask(LONG);

    assertThat(answer.conflicts()).containsExactly(new Conflict(List.of(1, 2)));
    assertThat(answer.citations())
        .extracting(citation -> citation.article().id())
        .containsExactlyInAnyOrder("first", "second");
    assertThat(answer.reply().text()).contains("1,575 metres", "1,612 metres", "[1]", "[2]");
  }

  @Test
  void quotesBothInChinese() throws IOException {
    write("甲", "", "北坡果园种了 1,250 棵梨树。");
    write("乙", "", "北坡果园种了 1,380 棵梨树。");

    assertThat(ask("北坡果园种了多少棵梨树？").conflicts()).hasSize(1);
  }

  @Test
  void quotesBothDates() throws IOException {
    write("first", "", "The bridge at Marrow was opened in 1957.");
    write("second", "", "The bridge at Marrow was opened in 1959.");

    assertThat(ask("When was the bridge at Marrow opened?").conflicts()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in May 2019 | in June 2019",
        "on 3 May 2019 | on 4 May 2019",
        "on May 3, 2019 | on 2019-05-04",
        "in May 2019 | on 3 June 2019",
        "in May | in June",
        "in May 2019 | in May 2018",
        "on 3 May 2019 | in 2018",
      })
  void quotesBothDatesOfOneYear(String one, String other) throws IOException {
    writeDates("The bridge at Marrow was opened %s.", one, other);

    assertThat(ask("When was the bridge at Marrow opened?").conflicts()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"2019年5月,2019年6月", "2019年5月3日,2019年5月4日", "2019年5月3日,2019年6月", "二〇一九年五月,2019年6月"})
  void quotesBothChineseDatesOfOneYear(String one, String other) throws IOException {
    writeDates("江心大桥于%s建成通车。", one, other);

    assertThat(ask("江心大桥是什么时候建成通车的？").conflicts()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "in 2019 | in May 2019",
        "in May 2019 | on 3 May 2019",
        "on 3 May 2019 | in 2019",
        "in May | in 2019",
        "on May 3, 2019 | on 2019-05-03",
        "in May of 2019 | in May 2019",
        "in about May 2019 | in June 2019",
      })
  void letsDatesBeThatAreOnlyLessExact(String one, String other) throws IOException {
    writeDates("The bridge at Marrow was opened %s.", one, other);

    assertAnsweredInPeace("When was the bridge at Marrow opened?");
  }

  @ParameterizedTest
  @CsvSource({"2019年,2019年5月", "2019年5月,2019年5月3日", "5月3日,2019年5月", "2019年5月3日,2019-05-03"})
  void letsChineseDatesBeThatAreOnlyLessExact(String one, String other) throws IOException {
    writeDates("江心大桥于%s建成通车。", one, other);

    assertAnsweredInPeace("江心大桥是什么时候建成通车的？");
  }

  @Test
  void letsMonthsBeWhereTheYearIsAsked() throws IOException {
    writeDates("The bridge at Marrow was opened in %s.", "May 2019", "June 2019");

    assertAnsweredInPeace("In which year was the bridge at Marrow opened?");
  }

  @Test
  void letsValuesOfDifferentMonthsBe() throws IOException {
    write("first", "", "In May 2019 the bridge at Marrow had 4,000 visitors.");
    write("second", "", "In June 2019 the bridge at Marrow had 7,000 visitors.");

    assertAnsweredInPeace("How many visitors did the bridge at Marrow have?");
  }

  @Test
  void knowsNoConflictWhereTheyAgree() throws IOException {
    write("first", "", "The bridge at Marrow is 1,575 metres long.");
    write("second", "", "The bridge at Marrow is 1575 metres long.");

    assertAnsweredInPeace(LONG);
  }

  @Test
  void letsRoundedNumbersBe() throws IOException {
    write("first", "", "The bridge at Marrow is 1,575 metres long.");
    write("second", "", "The bridge at Marrow is about 1,600 metres long.");

    assertAnsweredInPeace(LONG);
  }

  @Test
  void letsDifferentYearsBe() throws IOException {
    write("first", "", "In 2019 the bridge at Marrow had 4,000 visitors.");
    write("second", "", "In 2021 the bridge at Marrow had 7,000 visitors.");

    assertAnsweredInPeace("How many visitors did the bridge at Marrow have?");
    assertAnsweredInPeace("How many visitors did the bridge at Marrow have in 2021?");
  }

  @Test
  void letsDifferentUnitsBe() throws IOException {
    write("first", "", "The bridge at Marrow is 1,575 metres long.");
    write("second", "", "The bridge at Marrow is 2 kilometres long.");

    assertAnsweredInPeace(LONG);
  }

  @Test
  void letsDifferentThingsBe() throws IOException {
    write("first", "", "白沙灯塔高 31 米。");
    write("second", "", "黑石灯塔高 45 米。");

    assertAnsweredInPeace("白沙灯塔有多高？");
  }

  @Test
  void letsTranslationsBe() throws IOException {
    write("first", "", "The bridge at Marrow is 1,575 metres long.");
    write("first.other", "translationOf: first\n", "The bridge at Marrow is 1,612 metres long.");

    assertAnsweredInPeace(LONG);
  }

  @Test
  void knowsNoConflictWithinAnArticle() throws IOException {
    write(
        "first",
        "",
        "The bridge at Marrow is 1,575 metres long.\n- The bridge at Marrow is 1,612 metres long.");

    assertAnsweredInPeace(LONG);
  }

  private void assertAnsweredInPeace(String question) {
    var answer = ask(question);
    assertThat(answer).isInstanceOf(Answer.Answered.class);
    assertThat(answer.conflicts()).isEmpty();
  }

  private Answer ask(String question) {
    return Answerers.over(Library.read(folder)).answer(Question.of(question));
  }

  private void writeDates(String sentence, String one, String other) throws IOException {
    write("first", "", sentence.formatted(one));
    write("second", "", sentence.formatted(other));
  }

  private void write(String name, String more, String text) throws IOException {
    var id = name.codePoints().anyMatch(c -> c > 127) ? "a" + name.hashCode() : name;
    var language = text.codePoints().anyMatch(c -> c > 127) ? "zh-Hans" : "en";
    var head = "---\nid: %s\ntitle: Notes\nlanguage: %s\nwording: original\n%s---\n";
    Files.writeString(
        folder.resolve(name + ".md"),
        head.formatted(id, language, more) + "## Facts {#facts}\n\n- " + text + "\n");
  }
}
