package dev.ruwei.conversation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/// A conversation with what each turn is to mean and to cite first.
///
/// Talks stand in files, one turn on a line, a blank line between two talks: `question | what it
/// means | first cited passage`. A meaning of `=` is the question itself; a passage of `-` is none,
/// and `*` any or none.
record Talk(List<Line> lines) {
  record Line(String question, String meaning, String cited) {
    static Line of(Turn turn) {
      var asked = turn.answer().asked();
      var cited = turn.answer().citations();
      return new Line(
          asked.question(),
          asked.interpretedAs(),
          cited.isEmpty() ? "-" : cited.getFirst().passage().id());
    }

    /// The same line, with any citation where that one is not told.
    Line like(Line expected) {
      return expected.cited().equals("*") ? new Line(question, meaning, "*") : this;
    }

    private static Line read(String line) {
      var parts = line.split(" \\| ", -1);
      return new Line(parts[0], parts[1].equals("=") ? parts[0] : parts[1], parts[2]);
    }
  }

  static List<Talk> read(String name) {
    return Arrays.stream(text(name).strip().split("\n\n"))
        .map(talk -> new Talk(talk.lines().filter(Talk::counts).map(Line::read).toList()))
        .toList();
  }

  static List<String> lines(String name) {
    return text(name).lines().filter(Talk::counts).toList();
  }

  private static boolean counts(String line) {
    return !line.isBlank() && !line.startsWith("#");
  }

  private static String text(String name) {
    try (var in = Objects.requireNonNull(Talk.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
