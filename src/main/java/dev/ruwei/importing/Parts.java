package dev.ruwei.importing;

import dev.ruwei.documents.LeftOut;
import dev.ruwei.documents.Line;
import dev.ruwei.knowledge.Manuscript;
import dev.ruwei.knowledge.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Makes the sections of an article: an introduction and one for each opening.
final class Parts {
  private final List<Line> lines;
  private final List<LeftOut> leftOut;
  private final List<Manuscript.Part> parts = new ArrayList<>();
  private final SectionIds ids = new SectionIds();

  /// A heading that has only others below it: they carry its title before their own.
  private @Nullable Opening parent;

  /// @param leftOut receives headings that have no text
  Parts(List<Line> lines, List<LeftOut> leftOut) {
    this.lines = lines;
    this.leftOut = leftOut;
  }

  List<Manuscript.Part> parts() {
    var openings = Openings.of(lines);
    var first = openings.isEmpty() ? lines.size() : openings.getFirst().at();
    var intro = passages(0, first);
    if (!intro.isEmpty()) {
      parts.add(new Manuscript.Part(null, "", null, null, intro));
    }
    for (var i = 0; i < openings.size(); i++) {
      add(openings.get(i), i + 1 < openings.size() ? openings.get(i + 1) : null);
    }
    return parts;
  }

  private void add(Opening opening, @Nullable Opening next) {
    var texts = passages(opening.end(), next == null ? lines.size() : next.at());
    if (parent != null && opening.level() <= parent.level()) {
      parent = null;
    }
    if (!texts.isEmpty() || opening.lead() != null) {
      var title = parent == null ? opening.title() : parent.title() + " · " + opening.title();
      part(title, opening.speaker(), opening.lead(), texts);
    } else if (next != null && next.level() > opening.level() && parent == null) {
      parent = opening;
    } else {
      leftOut.add(PageStrip.of(lines.get(opening.at()), "heading without text"));
    }
  }

  private void part(
      String title, @Nullable Speaker speaker, @Nullable String lead, List<String> texts) {
    var part = new Manuscript.Part(ids.of(title), title, speaker, lead, texts);
    parts.add(part);
  }

  private List<String> passages(int from, int to) {
    return lines.subList(from, to).stream()
        .map(line -> Bullets.item(line.text()).orElse(line.text().strip()))
        .flatMap(Parts::pieces)
        .toList();
  }

  private static Stream<String> pieces(String text) {
    return LongParagraphs.pieces(Manuscript.clean(text)).stream();
  }
}
