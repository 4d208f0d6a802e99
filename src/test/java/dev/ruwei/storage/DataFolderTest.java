package dev.ruwei.storage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {
  @TempDir private Path folder;

  @Test
  void liesWhereTheUserKeepsData() {
    var home = folder.resolve("home");
    var usual = home.resolve(".local/share/ruwei");

    assertThat(DataFolder.of(null, null, home).path()).isEqualTo(usual);
    assertThat(DataFolder.of(null, folder.toString(), home).path())
        .isEqualTo(folder.resolve("ruwei"));
    assertThat(DataFolder.of(null, "relative", home).path()).isEqualTo(usual);
  }

  @Test
  void liesWhereItIsAskedFor() {
    assertThat(DataFolder.of(" /data ", "/xdg", folder).path()).isEqualTo(Path.of("/data"));
  }

  @Test
  void isHiddenFromOthers() throws IOException {
    assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"));
    var data = new DataFolder(folder.resolve("new/ruwei"));

    assertThat(data.created()).isEqualTo(data.path());
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(data.path())))
        .isEqualTo("rwx------");
  }
}
