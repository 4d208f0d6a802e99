package dev.ruwei;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TypedArgumentsTest {
  @TempDir private Path folder;

  @Test
  void readsTheLastEntriesOfTheCommandLine() throws IOException {
    var commandLine =
        Files.writeString(folder.resolve("cmdline"), "java\0-jar\0ruwei.jar\0ask\0每天？\0\0");

    assertThat(TypedArguments.readAgain(List.of("ask", "\ufffd\ufffd", ""), commandLine))
        .containsExactly("ask", "每天？", "");
  }

  @Test
  void keepsTheArgumentsWhereThereIsNoCommandLineToRead() throws IOException {
    var arguments = List.of("ask", "\ufffd");
    var tooShort = Files.writeString(folder.resolve("cmdline"), "java\0");

    assertThat(TypedArguments.readAgain(arguments, folder.resolve("none"))).isEqualTo(arguments);
    assertThat(TypedArguments.readAgain(arguments, tooShort)).isEqualTo(arguments);
  }

  @Test
  void keepsArgumentsThatLostNothing() {
    assertThat(TypedArguments.of(new String[] {"ask", "每天？"})).containsExactly("ask", "每天？");
  }
}
