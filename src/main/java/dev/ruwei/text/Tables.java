package dev.ruwei.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The tables that come with the program.
final class Tables {
  private Tables() {}

  static List<String> lines(String name) {
    try (var in = Objects.requireNonNull(Tables.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own table " + name, e);
    }
  }
}
