package dev.ruwei;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.documents.MadeFiles;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The packaged program imports files of several formats and answers from them.
@Timeout(180)
class PackagedImportIT {
  @TempDir private Path folder;

  @Test
  void importsAndAnswers() throws Exception {
    var jar = PackagedJar.in(folder);
    Files.write(
        folder.resolve("page.html"),
        "<html><nav>首页</nav><h1>老桥</h1><p>老桥长1575米，1957年建成通车。</p></html>".getBytes("GB18030"));
    Files.write(
        folder.resolve("ferry.docx"),
        MadeFiles.docx(
            MadeFiles.p("a3", "The ferry") + MadeFiles.p("x", "The ferry cost 80,000 crowns.")));
    Files.write(
        folder.resolve("mill.pdf"),
        MadeFiles.pdf(List.of(List.of("#The mill", "", "The mill was built in 1784."))));
    Files.writeString(folder.resolve("broken.docx"), "PK\u0003\u0004 no archive");

    var result = jar.run("import", "page.html", "broken.docx", "ferry.docx", "mill.pdf");

    assertThat(result.out()).isEmpty();
    assertThat(result.err())
        .contains("GB18030", "broken.docx: ")
        .doesNotContain("Exception", "WARN");
    assertThat(result.exitCode()).isEqualTo(4);
    assertThat(jar.run("ask", "老桥有多长？").out()).contains("老桥长1575米");
    assertThat(jar.run("ask", "What did the ferry cost?").out()).contains("80,000 crowns");
    assertThat(jar.run("ask", "When was the mill built?").out()).contains("1784");
    assertThat(jar.run("check").exitCode()).isZero();
  }

  @Test
  void importsWhatIsPipedInWhereNamesAreAscii() throws Exception {
    var jar = PackagedJar.in(folder);

    assertThat(piped(jar)).isZero();
    assertThat(folder.resolve("knowledge/article.md")).exists();
    assertThat(jar.run("ask", "老桥有多长？").out()).contains("1575米");
    assertThat(piped(jar, "--id", "老桥")).isEqualTo(4);
  }

  private static int piped(PackagedJar jar, String... options) throws Exception {
    var line = Stream.concat(Stream.of("import", "-"), Stream.of(options)).toArray(String[]::new);
    var process = jar.builder(Map.of("LC_ALL", "C"), line).start();
    process.getOutputStream().write("老桥\n\n老桥长1575米。".getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().close();
    return process.waitFor();
  }
}
