package dev.ruwei;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Starts `target/ruwei.jar` in a folder of its own, as a user would.
///
/// @param java the JVM to start it with
/// @param folder the working directory, which has no knowledge of its own
public record PackagedJar(Path java, Path folder) {
  private static final Path JAR = Path.of("target/ruwei.jar").toAbsolutePath();

  /// What a finished command has left behind.
  public record Result(int exitCode, String out, String err) {}

  /// With the JVM that runs this test.
  public static PackagedJar in(Path folder) {
    return new PackagedJar(Path.of(System.getProperty("java.home"), "bin", "java"), folder);
  }

  public List<String> command(String... arguments) {
    var command = new ArrayList<>(List.of(java.toString(), "-jar", JAR.toString()));
    command.addAll(List.of(arguments));
    return command;
  }

  public ProcessBuilder builder(Map<String, String> environment, String... arguments) {
    var builder = new ProcessBuilder(command(arguments)).directory(folder.toFile());
    builder.environment().put("XDG_DATA_HOME", folder.toString());
    builder.environment().putAll(environment);
    return builder;
  }

  public Result run(String... arguments) throws IOException, InterruptedException {
    return run(Map.of("LC_ALL", "C.UTF-8"), arguments);
  }

  public Result run(Map<String, String> environment, String... arguments)
      throws IOException, InterruptedException {
    var errors = Files.createTempFile(folder, "errors", ".txt");
    var process = builder(environment, arguments).redirectError(errors.toFile()).start();
    process.getOutputStream().close();
    var out = text(process.getInputStream());
    return new Result(process.waitFor(), out, Files.readString(errors));
  }

  private static String text(InputStream stream) {
    try {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
