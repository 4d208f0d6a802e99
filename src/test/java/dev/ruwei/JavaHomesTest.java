package dev.ruwei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JavaHomesTest {
  @TempDir private Path home;

  @ParameterizedTest
  @CsvSource({"25.0.3, 25", "1.8.0_392, 1", "26-ea, 26", "25, 25"})
  void readsTheVersionOfAHome(String version, int feature) throws IOException {
    Files.writeString(
        home.resolve("release"), "IMPLEMENTOR=\"x\"\nJAVA_VERSION=\"" + version + "\"\n");

    assertThat(JavaHomes.version(home)).isEqualTo(feature);
  }

  @Test
  void takesAFolderWithoutReleaseFileForNoHome() {
    assertThat(JavaHomes.version(home)).isZero();
  }

  @Test
  void findsTheVersionThatRunsThisTest() {
    assertThat(JavaHomes.fitting(Launcher.NEEDED)).get().satisfies(Files::isExecutable);
  }

  @Test
  void findsNothingNewerThanAll() {
    assertThat(JavaHomes.fitting(999)).isEmpty();
  }
}
