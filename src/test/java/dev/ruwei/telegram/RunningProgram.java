package dev.ruwei.telegram;

import dev.ruwei.PackagedJar;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;

/// The packaged program with the bot on, in a process of its own.
final class RunningProgram implements AutoCloseable {
  private final Process process;

  /// @param log what the program prints goes there
  RunningProgram(FakeTelegram telegram, Path folder, Path log, String... more) {
    var jar = PackagedJar.in(folder);
    var builder =
        jar.builder(
            Map.of(
                "RUWEI_TELEGRAM_TOKEN",
                FakeTelegram.TOKEN,
                "JDK_JAVA_OPTIONS",
                "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"),
            "serve",
            "--server.port=0",
            "--ruwei.data=" + folder,
            "--ruwei.telegram.api-url=" + telegram.url());
    builder.command().addAll(java.util.List.of(more));
    builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
    try {
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// As `kill -9` does.
  void kill() throws InterruptedException {
    process.destroyForcibly().waitFor();
  }

  /// As `kill` does.
  ///
  /// @return the exit code
  int end() throws InterruptedException {
    process.destroy();
    return process.waitFor();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
