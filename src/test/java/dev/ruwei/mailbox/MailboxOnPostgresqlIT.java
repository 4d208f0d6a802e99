package dev.ruwei.mailbox;

import dev.ruwei.storage.Database;
import dev.ruwei.storage.Databases;
import dev.ruwei.storage.PostgresqlServer;
import java.nio.file.Path;

/// The same on PostgreSQL; the profile `postgresql` runs it.
class MailboxOnPostgresqlIT extends MailboxTest {
  private final String url = PostgresqlServer.newDatabase();

  @Override
  Database database(Path folder) {
    return Databases.of(url, folder);
  }
}
