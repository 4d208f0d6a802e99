package dev.ruwei.evaluation;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Refuses what a data file leaves out, by its name there.
final class Required {
  private Required() {}

  static <T> T value(@Nullable T value, String name) {
    if (value == null) {
      throw new IllegalArgumentException("no \"" + name + "\"");
    }
    return value;
  }

  static <T> List<T> list(@Nullable List<T> list, String name) {
    if (value(list, name).stream().anyMatch(Objects::isNull)) {
      throw new IllegalArgumentException("a null in \"" + name + "\"");
    }
    return List.copyOf(list);
  }
}
