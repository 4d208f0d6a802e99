package dev.ruwei.conversation;

import dev.ruwei.answering.Citation;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.text.Span;
import java.util.List;
import java.util.Optional;

/// Finds what was cited from an earlier edition in the library of today, for a conversation goes on
/// while articles change.
final class Renewal {
  private final Library library;

  Renewal(Library library) {
    this.library = library;
  }

  /// The same quote in the passage as it stands now, else the passage's opening; empty where the
  /// passage is gone.
  Optional<Citation> of(Citation cited) {
    return library.passage(cited.passage().id()).map(now -> in(now, cited));
  }

  /// All of them; none where one is gone, because a list is referred to by number.
  List<Citation> ofAll(List<Citation> cited) {
    var renewed = ofEach(cited);
    return renewed.size() == cited.size() ? renewed : List.of();
  }

  /// Those that are still there.
  List<Citation> ofEach(List<Citation> cited) {
    return cited.stream().flatMap(citation -> of(citation).stream()).toList();
  }

  /// Whether a passage says what it said.
  boolean unchanged(Passage before) {
    return library
        .passage(before.id())
        .filter(now -> now.contentHash().equals(before.contentHash()))
        .isPresent();
  }

  private Citation in(Passage now, Citation cited) {
    var range = now.text().equals(cited.passage().text()) ? cited.range() : found(now, cited);
    return range.length() == 0
        ? Openings.of(now, library)
        : new Citation(library.articleOf(now), library.sectionOf(now), now, range);
  }

  private static Span found(Passage now, Citation cited) {
    var at = now.text().indexOf(cited.quote());
    return at < 0 ? new Span(0, 0) : new Span(at, at + cited.quote().length());
  }
}
