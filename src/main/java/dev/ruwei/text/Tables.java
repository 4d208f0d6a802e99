package dev.ruwei.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The tables and lists that come with the program, each beside the class that reads it.
public final class Tables {
  private Tables() {}

  /// The lines of a table in UTF-8, without blank ones and without comments, which begin with `#`.
  ///
  /// @param owner the class beside which the table lies
  /// @throws NullPointerException when the program comes without it
  public static List<String> lines(Class<?> owner, String name) {
    try (var in = Objects.requireNonNull(owner.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own table " + name, e);
    }
  }
}
