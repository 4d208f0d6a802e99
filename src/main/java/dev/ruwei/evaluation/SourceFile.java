package dev.ruwei.evaluation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;

/// The text of a data file, and how to say where it is wrong.
///
/// @param text without a byte order mark
record SourceFile(String name, String text) {
  static SourceFile read(Path path) throws IOException, Scoreboard.MalformedFileException {
    var name = String.valueOf(path.getFileName());
    var bytes = Files.readAllBytes(path);
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return new SourceFile(name, text.startsWith("\ufeff") ? text.substring(1) : text);
    } catch (CharacterCodingException e) {
      var readable = new String(bytes, StandardCharsets.UTF_8);
      var line = readable.substring(0, readable.indexOf('\ufffd')).split("\n", -1).length;
      throw new SourceFile(name, "").malformed(line, "not UTF-8", "Save the file as UTF-8");
    }
  }

  /// @param line from 1
  Scoreboard.MalformedFileException malformed(int line, String problem, String cure) {
    return new Scoreboard.MalformedFileException(
        "%s:%d: %s. %s".formatted(name, line, problem, cure));
  }

  /// @param line 0: as the parser has it
  Scoreboard.MalformedFileException malformed(int line, JacksonException cause, String cure) {
    var location = cause.getLocation();
    var own = line > 0 || location == null ? Math.max(1, line) : Math.max(1, location.getLineNr());
    return malformed(own, path(cause.getPath()) + problem(cause), cure);
  }

  private static String problem(JacksonException cause) {
    return cause.getCause() instanceof IllegalArgumentException refused
        ? String.valueOf(refused.getMessage())
        : cause.getOriginalMessage().lines().findFirst().orElse("no JSON");
  }

  /// `data[3].paragraphs[0]: `, or nothing at the top.
  private static String path(List<JacksonException.Reference> path) {
    var text =
        path.stream()
            .map(
                at ->
                    at.getPropertyName() == null
                        ? "[" + at.getIndex() + "]"
                        : "." + at.getPropertyName())
            .collect(Collectors.joining());
    return text.isEmpty() ? "" : (text.startsWith(".") ? text.substring(1) : text) + ": ";
  }
}
