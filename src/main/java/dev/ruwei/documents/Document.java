package dev.ruwei.documents;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A file that has been read.
///
/// @param encoding as people call it; null for formats that bring their own
public record Document(
    Format format,
    @Nullable String encoding,
    Stated stated,
    List<Line> lines,
    List<LeftOut> leftOut) {
  public Document {
    lines = List.copyOf(lines);
    leftOut = List.copyOf(leftOut);
  }
}
