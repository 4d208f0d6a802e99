package dev.ruwei.console;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.jline.terminal.spi.SystemStream;
import org.jline.terminal.spi.TerminalProvider;

/// What is typed or piped into the program.
///
/// @param terminal whether somebody sits there and types
record StandardInput(InputStream stream, BooleanSupplier terminal) {
  /// Far more bytes than the longest question has, and far fewer than memory.
  private static final int LIMIT = 1 << 16;

  static StandardInput standard() {
    return new StandardInput(System.in, StandardInput::typed);
  }

  /// The beginning of the input as UTF-8, which a question that is not too long has all of.
  String text() {
    try {
      return new String(stream.readNBytes(LIMIT), StandardCharsets.UTF_8).replace("\ufeff", "");
    } catch (IOException e) {
      throw new UncheckedIOException("The standard input cannot be read", e);
    }
  }

  boolean isTerminal() {
    return terminal.getAsBoolean();
  }

  /// Asked of JLine, because the JDK's console knows only whether input and output both are a
  /// terminal; where native calls do not work, of a process.
  private static boolean typed() {
    for (var provider : List.of("ffm", "exec")) {
      try {
        return TerminalProvider.load(provider).isSystemStream(SystemStream.Input);
      } catch (IOException | LinkageError e) {
        // The next one may work.
      }
    }
    return false;
  }
}
