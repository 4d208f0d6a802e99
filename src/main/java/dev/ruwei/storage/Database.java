package dev.ruwei.storage;

import com.zaxxer.hikari.HikariDataSource;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The door to the database, which is opened by who first needs it: a start costs nothing. Where it
/// cannot be opened, the next one tries again; whatever goes wrong is a
/// [org.springframework.dao.DataAccessException].
public final class Database implements AutoCloseable {
  private final Supplier<HikariDataSource> source;
  private @Nullable Opened opened;

  private record Opened(
      HikariDataSource source, JdbcClient sql, TransactionTemplate transactions) {}

  Database(Supplier<HikariDataSource> source) {
    this.source = source;
  }

  /// What runs statements, within the transaction that this thread is in.
  public JdbcClient sql() {
    return opened().sql();
  }

  /// All of it, or nothing.
  public void transaction(Runnable work) {
    opened().transactions().executeWithoutResult(_ -> work.run());
  }

  private synchronized Opened opened() {
    var current = opened;
    if (current == null) {
      var pool = open();
      var transactions = new TransactionTemplate(new JdbcTransactionManager(pool));
      current = new Opened(pool, JdbcClient.create(pool), transactions);
      opened = current;
    }
    return current;
  }

  private HikariDataSource open() {
    try {
      return source.get();
    } catch (RuntimeException e) {
      throw new DataAccessResourceFailureException(
          "the database cannot be opened; check ruwei.data or ruwei.database.url", e);
    }
  }

  @Override
  public synchronized void close() {
    if (opened != null) {
      opened.source().close();
    }
  }
}
