package dev.ruwei.knowledge;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A knowledge folder on disk, written file by file.
record TestFolder(Path path) {
  TestFolder with(String name, String text) {
    return with(name, text.getBytes(StandardCharsets.UTF_8));
  }

  TestFolder with(String name, byte[] bytes) {
    try {
      Files.createDirectories(path.resolve(name).getParent());
      Files.write(path.resolve(name), bytes);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Library read() {
    return Library.read(path);
  }

  List<String> faults() {
    return read().faults().stream().map(Fault::toString).toList();
  }

  /// Each passage as `id text`.
  List<String> passages() {
    return read().passages().stream().map(passage -> passage.id() + " " + passage.text()).toList();
  }
}
