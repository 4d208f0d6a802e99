package dev.ruwei.importing;

import dev.ruwei.documents.Line;
import dev.ruwei.knowledge.Speaker;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Finds where sections begin: at headings where the format has them, else at numbered parts, else
/// at titles that stand alone.
final class Openings {
  private final List<Line> lines;
  private final List<Opening> openings = new ArrayList<>();

  private Openings(List<Line> lines) {
    this.lines = lines;
  }

  /// The openings in their order.
  static List<Opening> of(List<Line> lines) {
    var openings = new Openings(lines);
    openings.find();
    return openings.openings;
  }

  private void find() {
    if (lines.stream().anyMatch(line -> line.kind() == Line.Kind.HEADING)) {
      headings();
      return;
    }
    var parts = new NumberedParts(lines).find();
    if (parts.isEmpty()) {
      new LoneTitles(lines).find().forEach(at -> add(at, 1, lines.get(at).text().strip(), at + 1));
    } else {
      parts.forEach(this::numbered);
    }
  }

  private void headings() {
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      if (line.kind() == Line.Kind.HEADING) {
        add(i, line.level(), NumberedParts.withoutNumber(line.text().strip()), i + 1);
      }
    }
  }

  private void numbered(int at, NumberedParts.Part part) {
    var numeral = part.numeral();
    var next = at + 1;
    var title = numeral.rest();
    if (title.isEmpty() && isTitle(next, next == lines.size() ? "" : lines.get(next).text())) {
      title = lines.get(next).text().strip();
      next++;
    }
    var number = lines.get(at).text().strip();
    if (title.isEmpty()) {
      title = number;
    } else if (numeral.named()) {
      title = numeral.rest().isEmpty() ? number + " " + title : number;
    }
    add(at, part.level(), title, next);
  }

  /// @param next the index behind the title
  private void add(int at, int level, String title, int next) {
    var lead = new ArrayList<>(List.of(title));
    var end = next;
    @Nullable Speaker speaker = speaker(end);
    if (speaker == null && isSubtitle(end)) {
      lead.add(lines.get(end).text().strip());
      speaker = speaker(++end);
    }
    if (speaker != null) {
      lead.add(lines.get(end++).text().strip());
    } else {
      speaker = Speakers.of(title).orElse(null);
    }
    var said = lead.size() > 1 || speaker != null ? Joins.sentences(lead) : null;
    openings.add(new Opening(at, end, level, title, said, speaker));
  }

  private @Nullable Speaker speaker(int at) {
    return at < lines.size()
            && lines.get(at).kind() != Line.Kind.HEADING
            && lines.get(at).kind() != Line.Kind.RECORD
        ? Speakers.of(lines.get(at).text()).orElse(null)
        : null;
  }

  private boolean isTitle(int at, String text) {
    return at < lines.size()
        && !lines.get(at).ofTable()
        && Shape.titleLike(text)
        && !Bullets.isItem(text)
        && Speakers.of(text).isEmpty();
  }

  /// A second title is one only before a speaker, an item or running text.
  private boolean isSubtitle(int at) {
    if (at + 1 >= lines.size() || !isTitle(at, lines.get(at).text())) {
      return false;
    }
    var line = lines.get(at);
    var next = lines.get(at + 1);
    return line.kind() != Line.Kind.HEADING
        && line.kind() != Line.Kind.ITEM
        && Numeral.of(line.text()).isEmpty()
        && next.apart()
        && ((next.kind() != Line.Kind.RECORD && Speakers.of(next.text()).isPresent())
            || Bullets.isItem(next.text())
            || Shape.running(next.text()));
  }
}
