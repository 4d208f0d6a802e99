package dev.ruwei.storage;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the program keeps what it remembers.
///
/// @param data the path of a folder; `null`: `ruwei` in the user's own data folder
@ConfigurationProperties("ruwei")
record StorageProperties(@Nullable String data, @DefaultValue Server database) {
  /// A database server to use in place of the file in the data folder.
  ///
  /// @param url `jdbc:postgresql://…`; `null` or blank: the file
  record Server(@Nullable String url, @Nullable String user, @Nullable String password) {
    Server {
      url = url == null || url.isBlank() ? null : url.strip();
      if (url != null && !url.startsWith("jdbc:postgresql:")) {
        throw new IllegalArgumentException(
            "ruwei.database.url is no address of PostgreSQL: write"
                + " jdbc:postgresql://host:5432/name, or leave it out");
      }
    }

    /// Without the password, wherever it is printed.
    @Override
    public String toString() {
      return "Server[" + url + "]";
    }
  }
}
