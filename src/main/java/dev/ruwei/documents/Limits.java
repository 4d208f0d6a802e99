package dev.ruwei.documents;

import java.time.Duration;

/// What a file may cost, whatever its format. The README shows the same table.
///
/// @param fileBytes size of a PDF, DOCX or EPUB file
/// @param textBytes size of plain text, Markdown and HTML
/// @param unpackedBytes of an archive (DOCX, EPUB), all entries together
/// @param ratio how many times larger than the file its entries may become together, beyond the
///   first MiB
/// @param entries of an archive
/// @param depth of elements in each other, in HTML and XML
/// @param pages of a PDF
/// @param characters of the text that is found
/// @param passages of the article
/// @param time for reading one file
public record Limits(
    int fileBytes,
    int textBytes,
    int unpackedBytes,
    int ratio,
    int entries,
    int depth,
    int pages,
    int characters,
    int passages,
    Duration time) {
  private static final int MIB = 1 << 20;

  /// What holds where nothing else is said.
  public static final Limits STANDARD =
      new Limits(
          64 * MIB,
          16 * MIB,
          128 * MIB,
          100,
          5_000,
          250,
          2_000,
          5_000_000,
          20_000,
          Duration.ofSeconds(60));
}
