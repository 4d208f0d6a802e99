package dev.ruwei.knowledge;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Parts the blocks of an article into sections.
final class Outline {
  /// A section to be.
  ///
  /// @param paragraphs with the opening bullets about speaker and lead still in it
  record Part(String id, String title, int line, List<Block.Paragraph> paragraphs) {}

  private final List<Part> parts = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final FaultLog log;
  private int unnamed;

  private Outline(FaultLog log) {
    this.log = log;
  }

  /// The sections, in order; some may be empty.
  static List<Part> of(TitledBlocks article, FaultLog log) {
    var outline = new Outline(log);
    var headings = article.blocks().stream().anyMatch(Block.Heading.class::isInstance);
    for (var block : article.blocks()) {
      switch (block) {
        case Block.Heading heading -> outline.open(heading);
        case Block.Paragraph paragraph -> {
          if (outline.parts.isEmpty()) {
            outline.open(headings ? "intro" : "text", article.title(), paragraph.line());
          }
          outline.parts.getLast().paragraphs().add(paragraph);
        }
      }
    }
    return List.copyOf(outline.parts);
  }

  private void open(Block.Heading heading) {
    var id = heading.id() == null ? "s" + ++unnamed : heading.id();
    open(id, heading.text().isEmpty() ? id : heading.text(), heading.line());
  }

  private void open(String id, String title, int line) {
    if (!Ids.isSection(id)) {
      log.refuse(
          line,
          "the section id '" + id + "' is no id",
          "Use letters, digits and '-' only: {#section-id}");
    }
    if (!ids.add(id)) {
      log.refuse(
          line,
          "the section id '" + id + "' stands here twice",
          "Give this heading an id of its own: {#other-id}");
    }
    parts.add(new Part(id, title, line, new ArrayList<>()));
  }
}
