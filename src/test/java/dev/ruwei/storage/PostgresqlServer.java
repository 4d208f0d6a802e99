package dev.ruwei.storage;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/// A PostgreSQL of this JVM's own, from the programs that are installed. Where there are none,
/// tests that want it fail and say so.
public final class PostgresqlServer {
  private static final AtomicInteger DATABASES = new AtomicInteger();
  private static final String USER = "ruwei";
  private static PostgresqlServer running;

  private final int port;

  private PostgresqlServer(int port) {
    this.port = port;
  }

  /// The address of a new, empty database.
  public static synchronized String newDatabase() {
    if (running == null) {
      running = start();
    }
    var name = "test" + DATABASES.incrementAndGet();
    try (var connection = DriverManager.getConnection(running.url("postgres"));
        var statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
    return running.url(name);
  }

  private String url(String database) {
    return "jdbc:postgresql://127.0.0.1:" + port + "/" + database + "?user=" + USER;
  }

  private static PostgresqlServer start() {
    try {
      var folder = Files.createTempDirectory("ruwei-postgresql");
      var owned = owned(folder);
      run(owned, "initdb", "-D", folder + "/data", "-U", USER, "-A", "trust", "-E", "UTF8");
      var port = freePort();
      var options = "-p " + port + " -h 127.0.0.1 -k " + folder;
      run(
          owned,
          "pg_ctl",
          "-D",
          folder + "/data",
          "-w",
          "-l",
          folder + "/log",
          "-o",
          options,
          "start");
      Runtime.getRuntime()
          .addShutdownHook(
              new Thread(
                  () -> run(owned, "pg_ctl", "-D", folder + "/data", "-m", "immediate", "stop")));
      return new PostgresqlServer(port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The server refuses to run as root: then another user owns the folder, and runs it.
  private static List<String> owned(Path folder) throws IOException {
    if (!"root".equals(System.getProperty("user.name"))) {
      return List.of();
    }
    run(List.of(), "chown", "nobody", folder.toString());
    return List.of("runuser", "-u", "nobody", "--");
  }

  private static void run(List<String> before, String program, String... arguments) {
    var command = new ArrayList<>(before);
    command.add(path(program));
    command.addAll(List.of(arguments));
    try {
      var process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(Files.createTempFile("ruwei-postgresql", ".log").toFile())
              .start();
      if (process.waitFor() != 0) {
        throw new IllegalStateException(command + " failed with " + process.exitValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String path(String program) {
    var folders =
        new ArrayList<>(List.of(System.getenv("PATH").split(":")).stream().map(Path::of).toList());
    try (Stream<Path> versions =
        Files.exists(Path.of("/usr/lib/postgresql"))
            ? Files.list(Path.of("/usr/lib/postgresql"))
            : Stream.empty()) {
      versions.map(version -> version.resolve("bin")).forEach(folders::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return folders.stream()
        .map(folder -> folder.resolve(program))
        .filter(Files::isExecutable)
        .map(Path::toString)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    program
                        + " is not there: install a PostgreSQL server (the package postgresql, for"
                        + " example)"));
  }

  private static int freePort() throws IOException {
    try (var socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    }
  }
}
