package dev.ruwei.answering;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.documents.Limits;
import dev.ruwei.importing.ImportOptions;
import dev.ruwei.importing.Imports;
import dev.ruwei.knowledge.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Rows of imported tables are quoted whole: a value alone says nothing.
class TableQuestionsTest {
  @TempDir private Path folder;

  @Test
  void quotesAWholeRow() throws IOException {
    write(
        """
        # The ferry

        | Day | Boats | People |
        |---|---|---|
        | Monday | 40 | 200 |
        | Sunday | 64 | 600 |
        """);

    assertThat(ask("How many people take the ferry on Sunday?"))
        .contains("Day: Sunday; Boats: 64; People: 600");
  }

  @Test
  void quotesAWholeChineseRow() throws IOException {
    write(
        """
        # 渡口

        | 日子 | 班次 | 乘客 |
        |---|---|---|
        | 平日 | 40班 | 200人 |
        | 集市日 | 64班 | 600人 |
        """);

    assertThat(ask("集市日的乘客是多少人？")).contains("日子：集市日；班次：64班；乘客：600人");
  }

  private String ask(String question) {
    var answer =
        Answerers.over(Library.read(folder.resolve("knowledge"))).answer(Question.of(question));
    return answer.reply().text();
  }

  private void write(String table) throws IOException {
    var file = Files.writeString(folder.resolve("table.md"), table);
    new Imports(folder.resolve("knowledge"), Limits.STANDARD)
        .file(file.toString(), ImportOptions.NONE);
  }
}
