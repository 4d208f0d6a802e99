package dev.ruwei;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// The arguments as they were typed.
///
/// In the C locale, which is that of many containers and services, the JVM reads arguments as ASCII
/// and replaces every byte of a Chinese question. The kernel still has the bytes.
final class TypedArguments {
  private TypedArguments() {}

  /// The arguments, read again where the JVM knows no character beyond ASCII.
  static List<String> of(String[] arguments) {
    var typed = List.of(arguments);
    var encoding = Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    var pid = System.getProperty(Launcher.HANDED_OVER_BY, "self");
    return encoding.equals(StandardCharsets.US_ASCII)
        ? readAgain(typed, Path.of("/proc", pid, "cmdline"))
        : typed;
  }

  /// The last entries of a command line whose entries end with a zero byte.
  static List<String> readAgain(List<String> arguments, Path commandLine) {
    try {
      var entries = Files.readString(commandLine, StandardCharsets.UTF_8).split("\0", -1);
      var end = entries.length - 1;
      return end < arguments.size()
          ? arguments
          : List.of(entries).subList(end - arguments.size(), end);
    } catch (IOException e) {
      return arguments;
    }
  }
}
