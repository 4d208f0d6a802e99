package dev.ruwei.telegram;

import dev.ruwei.storage.PostgresqlServer;
import java.util.stream.Stream;

/// The same on PostgreSQL; the profile `postgresql` runs it.
class CommandsOnPostgresqlIT extends CommandsTest {
  private final String url = PostgresqlServer.newDatabase();

  @Override
  void start(String... settings) {
    super.start(
        Stream.concat(Stream.of("ruwei.database.url", url), Stream.of(settings))
            .toArray(String[]::new));
  }
}
