package dev.ruwei.documents;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;

/// Collects the lines of a PDF with their places on the page.
final class PdfText extends PDFTextStripper {
  /// A line on a page, in points; `top` counts downwards.
  record Placed(String text, int page, float left, float right, float top, float size) {}

  private final Limits limits;
  private final List<Placed> lines = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private long characters;
  private float left;
  private float right;
  private float top;
  private float size;

  PdfText(Limits limits) {
    this.limits = limits;
  }

  List<Placed> lines(PDDocument pdf) throws IOException {
    getText(pdf);
    flush();
    return lines;
  }

  @Override
  protected void writeString(String words, List<TextPosition> positions) {
    if (text.isEmpty() && !positions.isEmpty()) {
      begin(positions.getFirst());
    }
    text.append(words);
    for (var position : positions) {
      right = Math.max(right, position.getXDirAdj() + position.getWidthDirAdj());
      size = Math.max(size, position.getFontSizeInPt());
    }
    characters += words.length();
    if (characters > limits.characters()) {
      throw new RefusedException(
          "its text has more than %,d characters. Split it".formatted(limits.characters()));
    }
  }

  private void begin(TextPosition first) {
    left = first.getXDirAdj();
    top = first.getYDirAdj();
    right = left;
    size = 0;
  }

  @Override
  protected void writeWordSeparator() {
    text.append(' ');
  }

  @Override
  protected void writeLineSeparator() {
    flush();
  }

  @Override
  protected void writePageEnd() {
    flush();
    if (Thread.currentThread().isInterrupted()) {
      throw new RefusedException("reading it takes too long. Split it");
    }
  }

  @Override
  protected void writePageStart() {}

  private void flush() {
    var words = HtmlLines.words(text.toString());
    text.setLength(0);
    if (!words.isEmpty()) {
      lines.add(new Placed(words, getCurrentPageNo(), left, right, top, size));
    }
  }
}
