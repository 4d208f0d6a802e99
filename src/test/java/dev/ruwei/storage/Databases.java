package dev.ruwei.storage;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Databases for tests.
public final class Databases {
  private Databases() {}

  /// SQLite in a folder.
  public static Database in(Path folder) {
    return of(null, folder);
  }

  /// PostgreSQL at an address, else SQLite in a folder.
  public static Database of(@Nullable String url, Path folder) {
    var server = new StorageProperties.Server(url, null, null);
    return new Database(() -> Engine.of(server, new DataFolder(folder)).open());
  }
}
