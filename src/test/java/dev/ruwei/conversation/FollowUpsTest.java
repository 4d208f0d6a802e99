package dev.ruwei.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Answering;
import dev.ruwei.answering.Edition;
import dev.ruwei.answering.Editions;
import dev.ruwei.answering.Listener;
import dev.ruwei.answering.Question;
import dev.ruwei.knowledge.Library;
import dev.ruwei.model.LanguageModel;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.retrieval.PassageSearch;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FollowUpsTest {
  private static final Room ARTICLES =
      new Room(Library.read(Path.of("src/test/resources/articles")));
  private static final Room BUNDLED = new Room(Library.bundled());

  /// Answering and conversation over one library.
  private static final class Room {
    final Library library;
    final Answering answering;
    final Dialogue dialogue;

    Room(Library library) {
      this.library = library;
      var search = PassageSearch.over(library);
      this.answering = Answering.grounded(library, search, Prompts.bundled());
      var ids = new AnswerIds(() -> Instant.EPOCH);
      this.dialogue =
          new Dialogue(
              Editions.only(new Edition(search, answering)),
              edition -> FollowUps.over(edition, Prompts.bundled()),
              LanguageModel.none(),
              ids,
              () -> 0);
    }

    List<Turn> talk(Stream<String> questions) {
      var turns = new ArrayList<Turn>();
      questions.forEach(
          question ->
              turns.add(
                  dialogue.next("c", List.copyOf(turns), Question.of(question), Listener.SILENT)));
      return turns;
    }
  }

  static List<Talk> overTheArticles() {
    return Talk.read("articles.talks");
  }

  static List<Talk> overTheBundledArticle() {
    return Talk.read("bundled.talks");
  }

  @ParameterizedTest
  @MethodSource
  void overTheArticles(Talk talk) {
    check(ARTICLES, talk);
  }

  @ParameterizedTest
  @MethodSource
  void overTheBundledArticle(Talk talk) {
    check(BUNDLED, talk);
  }

  private static void check(Room room, Talk talk) {
    var turns = room.talk(talk.lines().stream().map(Talk.Line::question));
    var softly = new SoftAssertions();
    for (var i = 0; i < turns.size(); i++) {
      var expected = talk.lines().get(i);
      softly.assertThat(Talk.Line.of(turns.get(i)).like(expected)).isEqualTo(expected);
    }
    softly.assertAll();
  }

  @Test
  void answersWhatStandsAloneAsIfAlone() {
    var before = ARTICLES.talk(Stream.of("2018 年合作社的销售额是多少？", "还有吗"));
    for (var question : Talk.lines("alone.txt")) {
      assertThat(
              ARTICLES.dialogue.next("c", before, Question.of(question), Listener.SILENT).answer())
          .as(question)
          .isEqualTo(
              ARTICLES.answering.withSuggestions(ARTICLES.answering.answer(Question.of(question))));
    }
  }

  @Test
  void movesOnFromThePassagesThatWereShown() {
    var turns = ARTICLES.talk(Stream.of("青岚镇的茶园有多少亩？", "还有吗", "还有吗", "继续", "详细说说"));
    var shown =
        turns.stream()
            .flatMap(turn -> turn.answer().citations().stream())
            .map(citation -> citation.passage().id())
            .toList();
    assertThat(shown)
        .doesNotHaveDuplicates()
        .allMatch(id -> id.startsWith("tea-day-2019:picking-"));
    assertThat(turns.getLast().answer()).isInstanceOf(Answer.NotFound.class);
  }

  @Test
  void answersInTheLanguageOfTheFollowUp() {
    var turns = BUNDLED.talk(Stream.of("企业微信的负责人是谁", "and for Pay?"));
    assertThat(turns.getLast().answer().asked().language().tag()).isEqualTo("en");
  }

  @Test
  void survivesHostileConversations() {
    IntStream.range(0, 60)
        .mapToObj(FollowUpsTest::hostile)
        .forEach(
            questions ->
                assertThatCode(() -> ARTICLES.talk(questions.stream())).doesNotThrowAnyException());
  }

  @Test
  void isNotSlowedDownByLongQuestions() {
    var turns =
        List.of("它".repeat(1000), "那".repeat(999) + "呢", "and ".repeat(250), "再多点".repeat(333));
    var talk = Stream.concat(Stream.of("2018 年合作社的销售额是多少？"), turns.stream());
    assertThat(ARTICLES.talk(talk)).hasSize(5);
  }

  /// A question in good order, then five that nobody would ask.
  private static List<String> hostile(int seed) {
    var random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
    return Stream.concat(
            Stream.of("2018 年合作社的销售额是多少？"), Stream.generate(() -> text(random)).limit(5))
        .toList();
  }

  private static String text(RandomGenerator random) {
    var parts =
        List.of(
            "它",
            "那",
            "呢",
            "的",
            "and ",
            "what about ",
            "it ",
            "第",
            "二条",
            "为什么",
            "2017年",
            "？",
            "his ");
    var text = new StringBuilder("?");
    for (var n = random.nextInt(1, 12); n > 0; n--) {
      switch (random.nextInt(3)) {
        case 0 -> text.appendCodePoint(random.nextInt(0x110000));
        case 1 -> text.append((char) random.nextInt(0x10000));
        default -> text.append(parts.get(random.nextInt(parts.size())));
      }
    }
    return text.substring(random.nextInt(2)) + "a";
  }
}
