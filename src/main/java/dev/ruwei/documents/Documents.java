package dev.ruwei.documents;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The door: reads the bytes of a file into lines.
public final class Documents {
  private static final Pattern DECLARED =
      Pattern.compile("(?i)<(?:meta\\s[^>]*?charset|\\?xml[^>]*?encoding)\\s*=\\s*[\"']?([\\w-]+)");
  private static final int HEAD = 4_096;

  private final Limits limits;

  public Documents(Limits limits) {
    this.limits = limits;
  }

  /// Reads a file.
  ///
  /// @param name of the file, for formats that content alone does not tell
  /// @throws RefusedException when it is of no format that is known here, is broken, or goes beyond
  ///   a limit
  public Document read(String name, byte[] bytes) {
    var foreign = Recognition.foreign(bytes);
    if (!foreign.isEmpty()) {
      throw new RefusedException("this is " + foreign);
    }
    if (Recognition.isPdf(bytes)) {
      return PdfDocument.read(bytes, limits);
    }
    return Recognition.isZip(bytes) ? readArchive(bytes) : readText(name, bytes);
  }

  private Document readArchive(byte[] bytes) {
    var archive = Archive.open(bytes, limits);
    if (archive.has(WordDocument.MAIN)) {
      return WordDocument.read(archive, limits);
    }
    if (archive.has(Epub.CONTAINER)) {
      return Epub.read(archive, limits);
    }
    throw new RefusedException("this is an archive. Unpack it and import the files");
  }

  private Document readText(String name, byte[] bytes) {
    if (bytes.length > limits.textBytes()) {
      throw new RefusedException(
          "the text is larger than %s. Split it".formatted(Sizes.of(limits.textBytes())));
    }
    var decoded = Decoding.decode(bytes, declared(bytes));
    var format = Recognition.ofText(decoded.text(), name);
    return switch (format) {
      case HTML -> new HtmlPage(limits).read(decoded.text(), decoded.encoding());
      case MARKDOWN -> new MarkdownText(limits).read(decoded.text(), decoded.encoding());
      default ->
          new Document(
              format, decoded.encoding(), Stated.NOTHING, TextLines.of(decoded.text()), List.of());
    };
  }

  /// The encoding that the beginning of HTML or XML names.
  static @Nullable String declared(byte[] bytes) {
    var found = DECLARED.matcher(Recognition.latin(bytes, HEAD));
    return found.find() ? found.group(1) : null;
  }
}
