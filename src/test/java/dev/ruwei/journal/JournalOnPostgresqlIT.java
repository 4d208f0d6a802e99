package dev.ruwei.journal;

import dev.ruwei.storage.Database;
import dev.ruwei.storage.Databases;
import dev.ruwei.storage.PostgresqlServer;
import java.nio.file.Path;

/// The same on PostgreSQL; the profile `postgresql` runs it.
class JournalOnPostgresqlIT extends JournalTest {
  private final String url = PostgresqlServer.newDatabase();

  @Override
  Database database(Path folder) {
    return Databases.of(url, folder);
  }
}
