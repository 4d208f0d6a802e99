package dev.ruwei.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.MemoryUsageSetting;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;

/// Reads the text of a PDF.
final class PdfDocument {
  /// What a document keeps of itself in memory; the rest goes to temporary files.
  private static final long IN_MEMORY = 64L << 20;

  private PdfDocument() {}

  static Document read(byte[] bytes, Limits limits) {
    FallbackFont.useInsteadOfInstalledOnes();
    var cache = MemoryUsageSetting.setupMixed(IN_MEMORY, limits.unpackedBytes() + IN_MEMORY);
    try (var pdf = Loader.loadPDF(bytes, "", null, null, cache.streamCache)) {
      return read(pdf, limits);
    } catch (InvalidPasswordException _) {
      throw new RefusedException("it is protected by a password. Save it without one");
    } catch (IOException _) {
      throw new RefusedException("this PDF is broken. Save it anew, or as text");
    }
  }

  private static Document read(PDDocument pdf, Limits limits) throws IOException {
    if (pdf.getNumberOfPages() > limits.pages()) {
      throw new RefusedException("it has more than %,d pages. Split it".formatted(limits.pages()));
    }
    var found = new PdfText(limits).lines(pdf);
    if (found.isEmpty()) {
      throw new RefusedException("it has no text, only images. Recognise the text first (OCR)");
    }
    var leftOut = new ArrayList<LeftOut>();
    List<Line> lines = PdfParagraphs.of(new PdfMargins(found, leftOut).strip());
    return new Document(Format.PDF, null, Stated.NOTHING, lines, leftOut);
  }
}
