package dev.ruwei.importing;

import dev.ruwei.documents.Document;
import dev.ruwei.documents.Format;
import dev.ruwei.documents.LeftOut;
import dev.ruwei.documents.Line;
import dev.ruwei.documents.Stated;
import dev.ruwei.knowledge.Manuscript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds title, sections, speakers and passages in the lines of a document.
final class Structure {
  /// What parts the title of an article from the name of who published it.
  private static final Pattern BAR = Pattern.compile("(.{4,}?)\\s*[|｜]\\s*([^|｜]{2,20})");

  private static final int LONGEST_TITLE = 120;
  private final Stated stated;
  private final List<LeftOut> leftOut;
  private final boolean isPdf;
  private List<Line> lines;
  private @Nullable String publisher;

  private Structure(Document document, List<Line> lines) {
    this.stated = document.stated();
    this.leftOut = new ArrayList<>(document.leftOut());
    this.lines = lines;
    this.isPdf = document.format() == Format.PDF;
  }

  /// @param lines of the document, repaired
  /// @param wanted the title that somebody gave, if any
  /// @param name the title where nothing in the text can be one
  static Draft of(Document document, List<Line> lines, @Nullable String wanted, String name) {
    return new Structure(document, lines).draft(wanted, name);
  }

  private Draft draft(@Nullable String wanted, String name) {
    var stripped = PageStrip.strip(lines);
    leftOut.addAll(stripped.leftOut());
    lines = new ArrayList<>(stripped.lines());
    var found = title(wanted != null);
    var title = wanted != null ? wanted : Objects.requireNonNullElse(found, name);
    lines = isPdf ? WrappedLines.joinAll(lines) : WrappedLines.join(lines);
    var parts = new Parts(lines, leftOut).parts();
    leftOut.sort(Comparator.comparingInt(LeftOut::line));
    return new Draft(
        title,
        firstOf(stated.publisher(), stripped.publisher(), publisher),
        firstOf(stated.address(), stripped.address()),
        published(stripped),
        parts,
        leftOut);
  }

  /// The title, which goes out of the lines wherever it stands in them.
  ///
  /// @param replaced whether another title stands in its place, so that it is left out
  private @Nullable String title(boolean replaced) {
    var found = firstOf(stated.title(), headline(), firstLine());
    if (found == null) {
      return null;
    }
    for (var i = lines.size() - 1; i >= 0; i--) {
      if (Shape.folded(lines.get(i).text()).equals(Shape.folded(found))) {
        if (i > 0 || replaced) {
          leftOut.add(PageStrip.of(lines.get(i), i > 0 ? "the title again" : "the title"));
        }
        removeTitle(i);
      }
    }
    return withoutPublisher(found);
  }

  private void removeTitle(int i) {
    lines.remove(i);
    if (i < lines.size() && !lines.get(i).apart()) {
      var next = lines.get(i);
      lines.set(i, new Line(next.kind(), next.level(), next.text(), next.number(), true));
    }
  }

  /// The only heading of the first rank, at the beginning.
  private @Nullable String headline() {
    var first =
        lines.stream()
            .filter(line -> line.kind() == Line.Kind.HEADING && line.level() == 1)
            .toList();
    return first.size() == 1
            || (!lines.isEmpty() && !first.isEmpty() && first.getFirst().equals(lines.getFirst()))
        ? first.getFirst().text().strip()
        : null;
  }

  private @Nullable String firstLine() {
    if (lines.size() < 2) {
      return null;
    }
    var text = lines.getFirst().text().strip();
    return Shape.width(text) <= LONGEST_TITLE
            && text.length() <= LONGEST_TITLE
            && lines.get(1).apart()
            && lines.getFirst().kind() != Line.Kind.ITEM
            && Shape.titleLike(text.length() > 40 ? text.substring(text.length() - 40) : text)
            && !Shape.endsSentence(text)
            && Numeral.of(text).isEmpty()
            && !Bullets.isItem(text)
        ? text
        : null;
  }

  private String withoutPublisher(String title) {
    var bar = BAR.matcher(title);
    if (!bar.matches()) {
      return title;
    }
    publisher = bar.group(2);
    return bar.group(1);
  }

  private Manuscript.@Nullable Published published(PageStrip.Stripped stripped) {
    var by = stated.publishedBy();
    if (stated.published() != null && by != null) {
      return new Manuscript.Published(stated.published(), "as stated by " + by);
    }
    return stripped.day() == null
        ? null
        : new Manuscript.Published(
            stripped.day(), "as stated by the dateline in line " + stripped.dayLine());
  }

  private static @Nullable String firstOf(@Nullable String... values) {
    for (var value : values) {
      if (value != null && !value.isBlank()) {
        return value;
      }
    }
    return null;
  }
}
