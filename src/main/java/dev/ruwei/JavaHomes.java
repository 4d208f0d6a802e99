package dev.ruwei;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds installed JVMs: the one that somebody named, then the one on the path, then those in the
 * usual folders, the oldest fitting one first because that is the one Ruwei is tested with.
 */
final class JavaHomes {
  private static final Pattern VERSION = Pattern.compile("(?m)^JAVA_VERSION=\"(\\d+)");

  private static final List<String> FOLDERS =
      List.of(
          "/usr/lib/jvm",
          "/usr/java",
          "/usr/local",
          "/opt",
          "/opt/java",
          "~/.sdkman/candidates/java",
          "~/.jdks",
          "/Library/Java/JavaVirtualMachines",
          "~/Library/Java/JavaVirtualMachines",
          "C:\\Program Files\\Java",
          "C:\\Program Files\\Eclipse Adoptium",
          "C:\\Program Files\\Microsoft");

  private JavaHomes() {}

  /** The {@code java} of a JVM of this version or a newer one. */
  static Optional<Path> fitting(int version) {
    return Stream.of(variable("RUWEI_JAVA_HOME"), variable("JAVA_HOME"), onPath(), installed())
        .flatMap(Function.identity())
        .filter(home -> version(home) >= version)
        .map(JavaHomes::java)
        .filter(Files::isExecutable)
        .findFirst();
  }

  /** The {@code java} of the JVM that runs this. */
  static Path own() {
    return java(Path.of(System.getProperty("java.home", "")));
  }

  /** The feature version that the {@code release} file of a JVM names, or 0. */
  static int version(Path home) {
    try {
      Matcher matcher = VERSION.matcher(Files.readString(home.resolve("release")));
      return matcher.find() ? Integer.parseInt(matcher.group(1)) : 0;
    } catch (IOException | UncheckedIOException e) {
      return 0;
    }
  }

  private static Stream<Path> variable(String name) {
    return Stream.ofNullable(System.getenv(name)).flatMap(JavaHomes::path);
  }

  private static Stream<Path> onPath() {
    return Stream.ofNullable(System.getenv("PATH"))
        .flatMap(path -> Stream.of(path.split(File.pathSeparator)))
        .flatMap(JavaHomes::path)
        .map(folder -> folder.resolve("java"))
        .filter(Files::isExecutable)
        .flatMap(JavaHomes::homeOf);
  }

  /** The commands on the path are links into the home's {@code bin}. */
  private static Stream<Path> homeOf(Path java) {
    try {
      return Stream.of(java.toRealPath().resolve("../..").normalize());
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static Stream<Path> installed() {
    return FOLDERS.stream()
        .map(folder -> folder.replaceFirst("^~", Matcher.quoteReplacement(userHome())))
        .flatMap(JavaHomes::path)
        .flatMap(JavaHomes::children)
        .flatMap(home -> Stream.of(home, home.resolve("Contents").resolve("Home")))
        .sorted(Comparator.comparingInt(JavaHomes::version));
  }

  private static Stream<Path> children(Path folder) {
    try (Stream<Path> children = Files.list(folder)) {
      return children.sorted().toList().stream();
    } catch (IOException e) {
      return Stream.empty();
    }
  }

  private static Stream<Path> path(String path) {
    try {
      return path.isBlank() ? Stream.empty() : Stream.of(Path.of(path));
    } catch (InvalidPathException e) {
      return Stream.empty();
    }
  }

  private static Path java(Path home) {
    String name = File.separatorChar == '\\' ? "java.exe" : "java";
    return home.resolve("bin").resolve(name).normalize();
  }

  private static String userHome() {
    return System.getProperty("user.home", "");
  }
}
