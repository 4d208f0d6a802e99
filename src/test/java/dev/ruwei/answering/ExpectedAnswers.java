package dev.ruwei.answering;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A file of questions with the whole answers that are expected, as [AnswerPrinter] writes them.
///
/// To add a question, write its line, `? …`, into the file and run the test with
/// `-Druwei.expected=write`; then read what was written.
record ExpectedAnswers(Path file) {
  private static final Path FOLDER = Path.of("src/test/resources/answers");
  private static final String QUESTION = "? ";

  /// All files about one folder of articles.
  static List<ExpectedAnswers> about(String folder) {
    try (var files = Files.list(FOLDER.resolve(folder))) {
      return files.sorted().map(ExpectedAnswers::new).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  Stream<Question> questions() {
    return text()
        .lines()
        .filter(line -> line.startsWith(QUESTION))
        .map(line -> Question.of(line.substring(QUESTION.length())));
  }

  String text() {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  String actual(Answering answering) {
    return questions()
        .map(answering::answer)
        .map(AnswerPrinter::print)
        .collect(Collectors.joining("\n"));
  }

  void write(String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public String toString() {
    return FOLDER.relativize(file).toString();
  }
}
