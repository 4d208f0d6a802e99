package dev.ruwei.journal;

import dev.ruwei.storage.Databases;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;

/// Journals for tests.
public final class Journals {
  private Journals() {}

  public static Journal in(Path folder) {
    var table = new JournalTable(Databases.in(folder));
    return new Journal(table, Duration.ofDays(30), InstantSource.system());
  }
}
