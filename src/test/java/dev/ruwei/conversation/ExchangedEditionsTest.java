package dev.ruwei.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.answering.Answering;
import dev.ruwei.answering.Citation;
import dev.ruwei.answering.Edition;
import dev.ruwei.answering.Editions;
import dev.ruwei.answering.Listener;
import dev.ruwei.answering.Question;
import dev.ruwei.knowledge.Library;
import dev.ruwei.model.LanguageModel;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.retrieval.PassageSearch;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Questions while the knowledge is exchanged below them.
class ExchangedEditionsTest {
  private static final int TALKS = 25;
  private static final List<String> TALK =
      List.of("石桥由谁设计？", "还有吗？", "第一条呢？", "石桥建于哪一年？", "石桥长多少米？", "还有吗？", "为什么？");

  @TempDir private Path folder;

  @Test
  void noAnswerMixesTwoEditions() throws Exception {
    var libraries =
        List.of(
            library("one", "石桥由林木匠设计。", "石桥长131米。石桥建于1911年。"),
            library("two", "石桥长232米。石桥建于1922年。", "石桥由何石匠设计。", "守桥人在1972年搬走。"),
            library("three", "石桥由许铁匠设计，建于1933年。", "石桥长333米。"));
    var editions = new Editions(libraries.getFirst(), ExchangedEditionsTest::edition);
    var talks = new ArrayList<Turn>();
    try (var threads = Executors.newFixedThreadPool(5)) {
      var asking = Stream.generate(() -> threads.submit(talks(editions))).limit(4).toList();
      while (!asking.stream().allMatch(java.util.concurrent.Future::isDone)) {
        libraries.forEach(editions::publish);
      }
      for (var asked : asking) {
        talks.addAll(asked.get());
      }
    }
    assertThat(talks).hasSize(4 * TALKS * TALK.size());
    talks.forEach(turn -> assertOneEdition(turn, libraries));
    assertThat(talks)
        .extracting(turn -> turn.answer().citations())
        .filteredOn(List::isEmpty)
        .hasSizeLessThan(talks.size() / 2);
  }

  private static Callable<List<Turn>> talks(Editions editions) {
    return () -> {
      var all = new ArrayList<Turn>();
      for (var i = 0; i < TALKS; i++) {
        all.addAll(talk(dialogue(editions), TALK));
      }
      return all;
    };
  }

  private static void assertOneEdition(Turn turn, List<Library> libraries) {
    var shown =
        Stream.concat(turn.answer().citations().stream(), turn.answer().related().stream())
            .toList();
    assertThat(libraries)
        .as("%s", shown)
        .anyMatch(library -> shown.stream().allMatch(citation -> isOf(library, citation)));
    for (var citation : shown) {
      var passage = citation.passage();
      assertThat(passage.contentHash()).isEqualTo(sha256(passage.text()));
      assertThat(citation.quote()).isEqualTo(citation.range().cut(passage.text()));
    }
  }

  private static boolean isOf(Library library, Citation citation) {
    return library.passage(citation.passage().id()).filter(citation.passage()::equals).isPresent()
        && library.articles().contains(citation.article());
  }

  @Test
  void aFollowUpGoesOnWhereItsPassageHasChanged() throws Exception {
    var before = library("before", "石桥由林木匠设计。", "石桥长131米。石桥建于1911年。");
    var editions = new Editions(before, ExchangedEditionsTest::edition);
    var dialogue = dialogue(editions);
    var turns = new ArrayList<>(talk(dialogue, List.of("石桥由谁设计？")));

    editions.publish(library("after", "石桥由何石匠设计。", "石桥长132米。石桥建于1912年。"));
    turns.add(ask(dialogue, turns, "还有吗？"));
    turns.add(ask(dialogue, turns, "石桥由谁设计？"));

    assertThat(turns.get(1).answer().reply().text()).contains("132");
    assertThat(turns.get(2).answer().reply().text()).contains("何石匠");
  }

  @Test
  void aFollowUpIsAnsweredAsIfAloneWhereAllIsGone() throws Exception {
    var editions =
        new Editions(
            library("before", "石桥由林木匠设计。", "石桥长131米。石桥建于1911年。"), ExchangedEditionsTest::edition);
    var dialogue = dialogue(editions);
    var turns = new ArrayList<>(talk(dialogue, List.of("石桥由谁设计？")));
    Files.delete(folder.resolve("before/river.md"));
    Files.writeString(folder.resolve("before/bridge.md"), "# 木桥\n\n木桥建于1817年。\n");

    editions.publish(Library.read(folder.resolve("before")));
    TALK.forEach(question -> turns.add(ask(dialogue, turns, question)));
    turns.add(ask(dialogue, turns, "木桥建于哪一年？"));

    assertThat(turns.getLast().answer().reply().text()).contains("1817");
    assertThat(turns.stream().skip(1))
        .allSatisfy(turn -> assertThat(turn.answer().reply().text()).doesNotContain("林木匠", "131"));
  }

  private static List<Turn> talk(Dialogue dialogue, List<String> questions) {
    var turns = new ArrayList<Turn>();
    questions.forEach(question -> turns.add(ask(dialogue, turns, question)));
    return turns;
  }

  private static Turn ask(Dialogue dialogue, List<Turn> before, String question) {
    return dialogue.next("c", List.copyOf(before), Question.of(question), Listener.SILENT);
  }

  private static Dialogue dialogue(Editions editions) {
    return new Dialogue(
        editions,
        edition -> FollowUps.over(edition, Prompts.bundled()),
        LanguageModel.none(),
        new AnswerIds(() -> Instant.EPOCH),
        () -> 0);
  }

  private static Edition edition(Library library) {
    var search = PassageSearch.over(library);
    return new Edition(search, Answering.grounded(library, search, Prompts.bundled()));
  }

  /// One article with these passages.
  private Library library(String name, String... passages) throws IOException {
    var path = Files.createDirectory(folder.resolve(name));
    var text = "---\nid: river\ntitle: 河边\n---\n## 河边 {#river}\n\n- ";
    Files.writeString(path.resolve("river.md"), text + String.join("\n- ", passages) + "\n");
    return Library.read(path);
  }

  private static String sha256(String text) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var bytes = digest.digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(bytes);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }
}
