package dev.ruwei.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsolePropertiesTest {
  @TempDir private Path folder;

  @Test
  void keepsDataWhereTheUserKeepsData() {
    var home = folder.resolve("home");
    var properties = new ConsoleProperties(null);

    assertThat(properties.folder(null, home)).isEqualTo(home.resolve(".local/share/ruwei"));
    assertThat(properties.folder(folder.toString(), home)).isEqualTo(folder.resolve("ruwei"));
    assertThat(properties.folder("relative", home)).isEqualTo(home.resolve(".local/share/ruwei"));
  }

  @Test
  void prefersTheFolderAskedFor() {
    assertThat(new ConsoleProperties(" /data ").folder("/xdg", folder)).isEqualTo(Path.of("/data"));
  }

  @Test
  void hidesTheHistoryFromOthers() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    var data = folder.resolve("new/ruwei");

    assertThat(HistoryFile.in(data)).isEqualTo(data.resolve("history"));
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data)))
        .isEqualTo("rwx------");
  }
}
