package dev.ruwei.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.documents.Limits;
import dev.ruwei.importing.Imports;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.text.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportActionTest {
  private static final String TEXT =
      """
      The ferry talk

      May 2, 2024

      The ferry takes 200 people a day.

      Part 1: People

      Anna Berg, director

      – Children pay half. \u001b]52;c;x\u0007
      – Of the old it is \ufffd crowns.

      Part 2: Money

      The hull cost 80,000 crowns.

      Share on Facebook
      """;

  private final Screen screen = new Screen();
  @TempDir private Path folder;

  @Test
  void reportsWhatBecameOfAFile() throws IOException {
    var file = Files.writeString(folder.resolve("ferry.txt"), TEXT);

    assertThat(run(file.toString())).isZero();
    assertThat(screen.answers()).isEmpty();
    assertThat(screen.messages().replace(folder.toString(), "FOLDER"))
        .isEqualTo(
            """
            File:      FOLDER/ferry.txt
            Format:    plain text
            Read as:   UTF-8
            Id:        ferry
            Title:     The ferry talk
            Language:  en
            Published: 2024-05-02, as stated by the dateline in line 3
            Sections:  3, 4 passages
                1  intro
                2  part-1-people · Part 1: People · Anna Berg (director)
                1  part-2-money · Part 2: Money
            Repaired:  1
                1  invisible-characters
                     ·]52;c;x· ->
            Damaged:   1
                   part-1-people-2: …f the old it is […] crowns.
            Left out:  2
                3  dateline: May 2, 2024
               18  share button: Share on Facebook
            Written:   FOLDER/knowledge/ferry.md
            Read it and correct what is wrong, run "check", then ask: java -jar ruwei.jar ask "QUESTION"
            """);
  }

  @Test
  void printsTheArticleOnADryRun() {
    assertThat(run(screen.surroundings(TEXT, false, Language.EN), "-", "--dry-run")).isZero();
    assertThat(screen.answers()).startsWith("---\nid: the-ferry-talk\n").contains("- Children pay");
    assertThat(screen.messages()).contains("Nothing was written.");
    assertThat(folder.resolve("knowledge")).doesNotExist();
  }

  @Test
  void goesOnBehindAFileThatFails() throws IOException {
    Files.writeString(folder.resolve("a.txt"), TEXT);
    Files.writeString(folder.resolve("b.txt"), "");
    Files.writeString(folder.resolve("c.txt"), TEXT);

    assertThat(run(path("a.txt"), path("b.txt"), folder.toString(), path("c.txt"))).isEqualTo(4);
    assertThat(screen.messages())
        .contains(
            "ruwei: " + path("b.txt") + ": it is empty. Put a text into it.\n",
            "ruwei: " + folder + ": it is a folder. Name the files in it.\n");
    assertThat(folder.resolve("knowledge/a.md")).exists();
    assertThat(folder.resolve("knowledge/c.md")).exists();
  }

  @Test
  void tellsWhatIsWrongWithItsUsage() {
    assertThat(run()).isEqualTo(2);
    assertThat(run("a.txt", "--language", "tlh")).isEqualTo(2);
    assertThat(run("a.txt", "b.txt", "--id", "c")).isEqualTo(2);
    assertThat(run(screen.surroundings("", true, Language.EN), "-")).isEqualTo(2);
    assertThat(screen.messages())
        .contains("--language must be", "belong to one article", "import - reads standard input");
  }

  private String path(String name) {
    return folder.resolve(name).toString();
  }

  private int run(String... arguments) {
    return run(screen.surroundings(), arguments);
  }

  private int run(Surroundings surroundings, String... arguments) {
    var prompts = Prompts.bundled();
    var imports = new Imports(folder.resolve("knowledge"), Limits.STANDARD);
    var line = new String[arguments.length + 1];
    line[0] = "import";
    System.arraycopy(arguments, 0, line, 1, arguments.length);
    var action = new ImportAction(() -> imports, prompts, surroundings);
    return new Commands(List.of(action), prompts, surroundings).run(line);
  }
}
