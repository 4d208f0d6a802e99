package dev.ruwei.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.documents.Format;
import dev.ruwei.documents.Limits;
import dev.ruwei.documents.MadeFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Formats that are no text: whole files and the whole articles that become of them.
class FormatsTest {
  @TempDir private Path folder;

  @Test
  void readsAWordDocument() throws IOException {
    var body =
        MadeFiles.p("a3", "The ferry report")
            + MadeFiles.p("Normal", "The ferry ran on 340 days.")
            + MadeFiles.p("1", "People")
            + MadeFiles.p("Normal", "Anna Berg, director of the ferry")
            + "<w:p><w:r><w:t xml:space=\"preserve\">Two hundred"
            + " </w:t></w:r><w:del><w:r><w:delText>old</w:delText></w:r></w:del><w:ins><w:r><w:t>people</w:t></w:r></w:ins><w:r><w:t>"
            + " a day.</w:t></w:r></w:p><w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId"
            + " w:val=\"1\"/></w:numPr></w:pPr><w:r><w:t>Children pay half.</w:t></w:r></w:p>"
            + "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>Year</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Trips</w:t></w:r></w:p></w:tc></w:tr>"
            + "<w:tr><w:tc><w:p><w:r><w:t>2021</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>9,400</w:t></w:r></w:p></w:tc></w:tr></w:tbl>"
            + "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>secret</w:t></w:r></w:p>"
            + MadeFiles.p("own", "Money &amp; wood")
            + MadeFiles.p("Normal", "The hull cost 80,000 crowns.");

    assertThat(markdown("ferry.docx", MadeFiles.docx(body), Format.DOCX))
        .isEqualTo(
            """
            ---
            id: ferry
            title: The ferry report
            wording: original
            language: en
            ---

            - The ferry ran on 340 days.

            ## People {#people}

            - speaker: Anna Berg | director of the ferry
            - lead: People. Anna Berg, director of the ferry.
            - Two hundred people a day.
            - Children pay half.
            - Year | Trips
            - 2021 | 9,400

            ## Money & wood {#money-wood}

            - The hull cost 80,000 crowns.
            """);
  }

  @Test
  void saysTheColumnsOfAWordTable() throws IOException {
    var repeated = "<w:trPr><w:tblHeader/></w:trPr>";
    var body =
        MadeFiles.p("a3", "The ferry report")
            + MadeFiles.p("Normal", "The ferry ran on 340 days.")
            + table(
                row(repeated, cell("", "Season"), cell("", "Day"), cell("", "Trips")),
                row(
                    "",
                    cell("<w:vMerge w:val=\"restart\"/>", "Summer"),
                    cell("", "Monday"),
                    cell("", "24")),
                row("", cell("<w:vMerge/>", ""), cell("", "Sunday"), cell("", "30")),
                row("", cell("", "Winter"), cell("<w:gridSpan w:val=\"2\"/>", "none")))
            + table(
                row("", cell("", bold("Year")), cell("", bold("Cost"))),
                row("", cell("", "2021"), cell("", bold("9,400"))))
            + table(
                row("", cell("", bold("Length")), cell("", bold("24 m"))),
                row("", cell("", bold("Width")), cell("", bold("6 m"))));

    assertThat(markdown("ferry.docx", MadeFiles.docx(body), Format.DOCX))
        .endsWith(
            """
            - The ferry ran on 340 days.
            - Season: Summer; Day: Monday; Trips: 24
            - Season: Summer; Day: Sunday; Trips: 30
            - Season: Winter; none
            - Year: 2021; Cost: 9,400
            - Length | 24 m
            - Width | 6 m
            """);
  }

  private static String table(String... rows) {
    return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
  }

  private static String row(String properties, String... cells) {
    return "<w:tr>" + properties + String.join("", cells) + "</w:tr>";
  }

  private static String cell(String properties, String text) {
    var run = text.startsWith("<") ? text : "<w:r><w:t>" + text + "</w:t></w:r>";
    return "<w:tc><w:tcPr>" + properties + "</w:tcPr><w:p>" + run + "</w:p></w:tc>";
  }

  private static String bold(String text) {
    return "<w:r><w:rPr><w:b/></w:rPr><w:t>" + text + "</w:t></w:r>";
  }

  @Test
  void readsABook() throws IOException {
    var book =
        MadeFiles.epub(
            "渡口旧事",
            List.of(
                "<h1>渡口旧事</h1><p>这本书写的是一个渡口。</p>",
                "<h2>第一章 摆渡人</h2><p>老何摆渡三十年，<br/>一天四十趟。</p><p>他今年六十二岁。</p>",
                "<h2>第二章 集市</h2><ul><li>集市每月三次。</li></ul>"));

    assertThat(markdown("book.zip", book, Format.EPUB))
        .isEqualTo(
            """
            ---
            id: book
            title: 渡口旧事
            publisher: The Press
            wording: original
            published: 2020-03-04 # as stated by the book's package
            language: zh-Hans
            ---

            - 这本书写的是一个渡口。

            ## 第一章 摆渡人 {#s1}

            - 老何摆渡三十年，一天四十趟。
            - 他今年六十二岁。

            ## 第二章 集市 {#s2}

            - 集市每月三次。
            """);
  }

  @Test
  void readsAPdf() throws IOException {
    var pdf =
        MadeFiles.pdf(
            List.of(
                List.of(
                    "The Ferry Post",
                    "",
                    "#The old ferry",
                    "",
                    "The ferry has crossed the river since 1993, and on a common day it takes two"
                        + " hun-",
                    "dred people from one bank to the other, most of them on their way to the"
                        + " market in the",
                    "old town.",
                    "",
                    "In winter it rests.",
                    "1"),
                List.of(
                    "The Ferry Post",
                    "",
                    "#The new ferry",
                    "",
                    "The new ferry was built in 2021. It is 24 metres long, and it runs without any"
                        + " noise, so",
                    "2"),
                List.of(
                    "The Ferry Post",
                    "",
                    "that the herons stay where they are.",
                    "",
                    "It cost 80,000 crowns.",
                    "3")));

    assertThat(markdown("ferry.pdf", pdf, Format.PDF))
        .isEqualTo(
            """
            ---
            id: ferry
            title: The old ferry
            wording: original
            language: en
            ---

            - The ferry has crossed the river since 1993, and on a common day it takes two hundred people from one bank to the other, most of them on their way to the market in the old town.
            - In winter it rests.

            ## The new ferry {#the-new-ferry}

            - The new ferry was built in 2021. It is 24 metres long, and it runs without any noise, so that the herons stay where they are.
            - It cost 80,000 crowns.
            """);
  }

  @Test
  void readsAChinesePdf() throws IOException {
    var pdf =
        MadeFiles.chinesePdf(
            List.of(
                "#老渡口的新渡船",
                "渡船从一九九三年开始在这条河上来往，平常一天要送二百来人过河，其中多数",
                "人是到老城去赶集的。",
                "　　新渡船二〇二一年造好，长二十四米，开起来没有声音，岸边的白鹭也不会飞",
                "走。"));

    assertThat(markdown("ferry.pdf", pdf, Format.PDF))
        .isEqualTo(
            """
            ---
            id: ferry
            title: 老渡口的新渡船
            wording: original
            language: zh-Hans
            ---

            - 渡船从一九九三年开始在这条河上来往，平常一天要送二百来人过河，其中多数人是到老城去赶集的。
            - 新渡船二〇二一年造好，长二十四米，开起来没有声音，岸边的白鹭也不会飞走。
            """);
  }

  private String markdown(String name, byte[] bytes, Format format) throws IOException {
    var file = Files.write(folder.resolve(name), bytes);
    var outcome =
        new Imports(folder.resolve("knowledge"), Limits.STANDARD)
            .file(file.toString(), ImportOptions.NONE);
    assertThat(outcome).isInstanceOf(Outcome.Imported.class);
    var imported = (Outcome.Imported) outcome;
    assertThat(imported.report().format()).isEqualTo(format);
    return imported.markdown();
  }
}
