package dev.ruwei.console;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/// Where answers and messages go. Every text is neutralised here, so none can be forgotten.
final class Output {
  private final PrintStream answers;
  private final PrintStream messages;

  Output(PrintStream answers, PrintStream messages) {
    this.answers = answers;
    this.messages = messages;
  }

  /// Standard output for answers, standard error for messages, both in UTF-8 whatever the locale.
  static Output standard() {
    return new Output(utf8(FileDescriptor.out), utf8(FileDescriptor.err));
  }

  void answer(String text) {
    print(answers, text);
  }

  /// A part of an answer, of which more follows on the same line.
  void part(String text) {
    answers.print(SafeText.shown(text));
    answers.flush();
  }

  void message(String text) {
    print(messages, text);
  }

  /// Whether nobody reads the answers any more, as behind `| head -1`.
  boolean closed() {
    return answers.checkError();
  }

  private static void print(PrintStream stream, String text) {
    stream.print(SafeText.shown(text.stripTrailing()) + "\n");
    stream.flush();
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }
}
