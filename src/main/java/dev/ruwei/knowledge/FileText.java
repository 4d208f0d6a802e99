package dev.ruwei.knowledge;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// The text of a file: UTF-8, without a byte order mark, cleaned.
final class FileText {
  private FileText() {}

  static Optional<String> read(KnowledgeFile file, FaultLog log) {
    try {
      var bytes = file.content().bytes();
      if (bytes.length > KnowledgeFile.MAX_BYTES) {
        log.refuse(0, "the file is larger than 16 MiB", "Split it into several articles");
        return Optional.empty();
      }
      return decode(bytes, log);
    } catch (IOException _) {
      log.refuse(0, "the file cannot be read", "Check that it is there and may be read");
      return Optional.empty();
    }
  }

  private static Optional<String> decode(byte[] bytes, FaultLog log) {
    var in = ByteBuffer.wrap(bytes);
    var out = CharBuffer.allocate(bytes.length);
    var result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      log.refuse(lineAt(bytes, in.position()), "this is no UTF-8", "Save the file as UTF-8");
      return Optional.empty();
    }
    return Optional.of(Cleaning.clean(out.flip().toString()));
  }

  private static int lineAt(byte[] bytes, int position) {
    var line = 1;
    for (var i = 0; i < position; i++) {
      if (bytes[i] == '\n') {
        line++;
      }
    }
    return line;
  }
}
