package dev.ruwei.console;

import java.util.Objects;
import java.util.function.Supplier;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.UserInterruptException;

/// Reads lines with JLine; the same code serves a terminal, a dumb one and a pipe.
final class Keyboard implements Supplier<Line> {
  private final LineReader reader;
  private final String prompt;

  Keyboard(LineReader reader, String prompt) {
    this.reader = reader;
    this.prompt = prompt;
  }

  @Override
  public Line get() {
    try {
      return new Line.Text(reader.readLine(prompt));
    } catch (UserInterruptException e) {
      return new Line.Interrupt(e.getPartialLine().isBlank());
    } catch (EndOfFileException e) {
      return new Line.End(Objects.requireNonNullElse(e.getPartialLine(), ""));
    }
  }
}
