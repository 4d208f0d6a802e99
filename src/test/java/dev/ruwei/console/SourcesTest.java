package dev.ruwei.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Citation;
import dev.ruwei.answering.Composer;
import dev.ruwei.answering.Reply;
import dev.ruwei.knowledge.Library;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.text.Language;
import dev.ruwei.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// An article of two sections in a folder that changes.
class SourcesTest {
  private static final String BRIDGE = "The bridge is 1,575 metres long.";

  @TempDir private Path folder;
  private Sources sources;

  @BeforeEach
  void answer() throws IOException {
    write(BRIDGE);
    sources = new Sources(() -> Library.read(folder), Prompts.bundled(), Language.EN);
    sources.remember(citing("notes:river-2", "notes:hills-1"));
  }

  @Test
  void showsThePassageBetweenItsNeighbours() {
    assertThat(sources.show(""))
        .isEqualTo(
            new Sources.Shown.Found(
                """
                  The river is wide.

                > The bridge is 1,575 metres long.

                  The ferry rests.

                The river · Li Wen (chief engineer) · Notes\
                """));
  }

  @Test
  void staysWithinTheSection() {
    assertThat(sources.show("2").text()).isEqualTo("> The hills are low.\n\nThe hills · Notes");
  }

  @Test
  void saysThatAPassageHasChanged() throws IOException {
    write("The bridge is 1,612 metres long.");

    assertThat(sources.show("1").text())
        .startsWith("This passage has changed since the answer. It says now:\n\n")
        .contains("> The bridge is 1,612 metres long.");
    assertThat(sources.show("2").text()).doesNotContain("changed");
  }

  @Test
  void saysThatAPassageIsGone() throws IOException {
    Files.writeString(folder.resolve("notes.md"), "Nothing else.");

    assertThat(sources.show("1"))
        .isEqualTo(new Sources.Shown.Missing("This passage is not there any more."));
  }

  @Test
  void knowsNoOtherNumbers() {
    for (var number : List.of("0", "3", "-1", "one", "99999999999", "1 2")) {
      assertThat(sources.show(number))
          .isEqualTo(
              new Sources.Shown.Missing(
                  "There is no source %s. The last answer has 2; /source 1 shows the first."
                      .formatted(number)));
    }
  }

  @Test
  void forgetsTheAnswerBefore() {
    sources.remember(citing());

    assertThat(sources.show("1").text()).startsWith("There is no source to show yet.");
  }

  private Answer citing(String... passageIds) {
    var library = Library.read(folder);
    var citations =
        List.of(passageIds).stream()
            .map(id -> library.passage(id).orElseThrow())
            .map(
                passage ->
                    new Citation(
                        library.articleOf(passage),
                        library.sectionOf(passage),
                        passage,
                        new Span(0, passage.text().length())))
            .toList();
    return new Answer.Answered(
        Samples.asked("How long?"),
        new Reply("So.", List.of()),
        citations,
        List.of(),
        List.of(),
        Composer.TEMPLATE,
        1);
  }

  private void write(String bridge) throws IOException {
    Files.writeString(
        folder.resolve("notes.md"),
        """
        ---
        id: notes
        title: Notes
        language: en
        wording: original
        ---
        ## The river {#river}

        - speaker: Li Wen | chief engineer
        - The river is wide.
        - %s
        - The ferry rests.

        ## The hills {#hills}

        - The hills are low.
        """
            .formatted(bridge));
  }
}
