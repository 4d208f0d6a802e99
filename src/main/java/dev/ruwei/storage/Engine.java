package dev.ruwei.storage;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import dev.ruwei.storage.StorageProperties.Server;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import org.flywaydb.core.Flyway;
import org.jspecify.annotations.Nullable;

/// A kind of database: how to reach it, and where its SQL differs.
///
/// @param connections how many at once; one serves SQLite best, which has one writer
/// @param key the type of a column that counts its rows up
/// @param settings of each connection
record Engine(
    String url,
    @Nullable String user,
    @Nullable String password,
    int connections,
    String key,
    Properties settings) {
  private static final String MIGRATIONS = "classpath:dev/ruwei/storage/migrations";

  /// PostgreSQL where a server is named, else SQLite in the data folder.
  static Engine of(Server server, DataFolder folder) {
    return server.url() == null ? sqlite(folder) : postgresql(server.url(), server);
  }

  /// With `FULL`, a commit is on the disk before it returns, even in a write-ahead log.
  private static Engine sqlite(DataFolder folder) {
    var settings = new Properties();
    settings.putAll(
        Map.of(
            "journal_mode", "WAL",
            "synchronous", "FULL",
            "busy_timeout", "10000",
            "transaction_mode", "IMMEDIATE"));
    var url = "jdbc:sqlite:" + file(folder);
    return new Engine(url, null, null, 1, "INTEGER PRIMARY KEY AUTOINCREMENT", settings);
  }

  private static Engine postgresql(String url, Server server) {
    var key = "BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY";
    return new Engine(url, server.user(), server.password(), 4, key, new Properties());
  }

  private static Path file(DataFolder folder) {
    try {
      return folder.created().resolve("ruwei.db").toAbsolutePath();
    } catch (IOException e) {
      throw new UncheckedIOException("ruwei.data cannot be written: " + folder.path(), e);
    }
  }

  /// Brings the tables up to date and opens the database.
  HikariDataSource open() {
    Flyway.configure(Engine.class.getClassLoader())
        .dataSource(url, user, password)
        .locations(MIGRATIONS)
        .placeholders(Map.of("key", key))
        .load()
        .migrate();
    var config = new HikariConfig();
    config.setJdbcUrl(url);
    config.setUsername(user);
    config.setPassword(password);
    config.setMaximumPoolSize(connections);
    config.setDataSourceProperties(settings);
    return new HikariDataSource(config);
  }
}
