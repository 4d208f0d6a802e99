package dev.ruwei;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/// The question loop on a pseudo terminal, which `script` opens.
@Timeout(120)
class ConsoleOnTerminalIT {
  private static final String CTRL_C = "\u0003";
  private static final String CTRL_D = "\u0004";

  @TempDir private Path folder;
  private Process process;
  private Reader screen;
  private final StringBuilder seen = new StringBuilder();

  @BeforeEach
  void needsLinux() {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/script")), "no script on this machine");
    assumeTrue("Linux".equals(System.getProperty("os.name")), "another script");
  }

  @AfterEach
  void end() {
    if (process != null) {
      process.destroyForcibly();
    }
  }

  @Test
  void answersCompletesAndRemembers() throws Exception {
    open("xterm");
    type("每天有多少人用小程序？\r");
    await("超过4.5亿", "> ");
    type("/art\t\r");
    await("wechat-open-class-2022", "> ");
    type("half a question");
    await("question");
    type(CTRL_C);
    await("> ");
    type(CTRL_D);

    assertThat(process.waitFor()).isZero();
    assertThat(folder.resolve("data/history")).content().contains("每天有多少人用小程序？", "/article");
  }

  @Test
  void leavesOnTheSecondCtrlC() throws Exception {
    open("xterm");
    type(CTRL_C);
    await("Ctrl-C again", "> ");
    type(CTRL_C);

    assertThat(process.waitFor()).isEqualTo(130);
  }

  @Test
  void writesNoEscapesOnADumbTerminal() throws Exception {
    open("dumb");
    type("每天有多少人用小程序？\n");
    await("超过4.5亿");
    type(CTRL_D);

    assertThat(process.waitFor()).isZero();
    assertThat(seen).doesNotContain("\u001b");
  }

  private void open(String terminal) throws IOException {
    var console = PackagedJar.in(folder).command("console", "--ruwei.data=" + folder + "/data");
    var line = "stty cols 80 rows 24; exec " + String.join(" ", console);
    var builder = new ProcessBuilder("script", "-qec", line, "/dev/null");
    builder.environment().putAll(Map.of("TERM", terminal, "LC_ALL", "C.UTF-8"));
    process = builder.directory(folder.toFile()).redirectErrorStream(true).start();
    screen = process.inputReader(StandardCharsets.UTF_8);
    await("> ");
  }

  private void type(String keys) throws IOException {
    process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
    process.getOutputStream().flush();
  }

  /// Waits until the screen shows texts, one behind the other, after all that it has shown before.
  private void await(String... texts) throws IOException {
    for (var text : texts) {
      var from = seen.length();
      while (seen.indexOf(text, from) < 0) {
        var c = screen.read();
        assertThat(c).as("the end of %s", seen).isNotNegative();
        seen.append((char) c);
      }
    }
  }
}
