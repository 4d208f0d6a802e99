package dev.ruwei.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Tells from the places of lines where paragraphs begin, and from their size which are headings.
final class PdfParagraphs {
  private static final double LARGER = 1.15;
  private static final double WIDER = 1.4;
  private static final double FULL = 0.85;
  private static final int LONGEST_HEADING = 100;

  private final List<PdfText.Placed> placed;
  private final double body;
  private final double spacing;
  private final double right;
  private final List<Double> sizes;

  private PdfParagraphs(List<PdfText.Placed> placed) {
    this.placed = placed;
    this.body = bodySize();
    this.spacing = spacing();
    this.right = placed.stream().mapToDouble(PdfText.Placed::right).max().orElse(0);
    this.sizes =
        placed.stream()
            .filter(this::isHeading)
            .map(line -> (double) Math.round(line.size()))
            .distinct()
            .sorted((one, other) -> Double.compare(other, one))
            .toList();
  }

  static List<Line> of(List<PdfText.Placed> placed) {
    return placed.isEmpty() ? List.of() : new PdfParagraphs(placed).lines();
  }

  /// The size that most characters have.
  private double bodySize() {
    var counts = new TreeMap<Double, Integer>();
    placed.forEach(line -> counts.merge((double) line.size(), line.text().length(), Integer::sum));
    return counts.entrySet().stream()
        .max(java.util.Map.Entry.comparingByValue())
        .map(java.util.Map.Entry::getKey)
        .orElse(0.0);
  }

  /// The usual distance from line to line: the median.
  private double spacing() {
    var distances = new ArrayList<Double>();
    for (var i = 1; i < placed.size(); i++) {
      var distance = placed.get(i).top() - placed.get(i - 1).top();
      if (placed.get(i).page() == placed.get(i - 1).page() && distance > 0) {
        distances.add((double) distance);
      }
    }
    distances.sort(null);
    return distances.isEmpty() ? body * WIDER : distances.get(distances.size() / 2);
  }

  private boolean isHeading(PdfText.Placed line) {
    return line.size() >= body * LARGER && line.text().length() <= LONGEST_HEADING;
  }

  private List<Line> lines() {
    var lines = new ArrayList<Line>();
    PdfText.@Nullable Placed before = null;
    for (var line : placed) {
      var heading = isHeading(line);
      if (heading && before != null && isHeading(before) && sameBlock(before, line)) {
        var last = lines.removeLast();
        lines.add(last.withText(last.text() + " " + line.text()));
      } else if (heading) {
        var level = sizes.indexOf((double) Math.round(line.size())) + 1;
        lines.add(new Line(Line.Kind.HEADING, level, line.text(), line.page(), true));
      } else {
        lines.add(Line.text(line.text(), line.page(), before == null || begins(before, line)));
      }
      before = line;
    }
    return lines;
  }

  private boolean sameBlock(PdfText.Placed before, PdfText.Placed line) {
    return before.page() == line.page()
        && Math.round(before.size()) == Math.round(line.size())
        && line.top() - before.top() < line.size() * 2;
  }

  private boolean begins(PdfText.Placed before, PdfText.Placed line) {
    if (isHeading(before)) {
      return true;
    }
    var full = before.right() >= right * FULL;
    if (before.page() != line.page()) {
      return !full || ends(before.text());
    }
    var distance = line.top() - before.top();
    return distance > spacing * WIDER
        || distance < -spacing
        || line.left() > before.left() + body * 0.9
        || (!full && ends(before.text()))
        || before.right() < right * FULL / 2;
  }

  private static boolean ends(String text) {
    return text.matches("(?s).*[。！？!?.；;:：”\"）)]");
  }
}
