package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import java.util.StringJoiner;

/// What a passage is read with.
///
/// @param titles the titles over it, who speaks there, and the year of publication
/// @param before the passage before it in its section, empty where it is the first
record Setting(String titles, String before) {
  /// Who speaks in a section does not tell who else did something.
  static Setting of(Passage passage, Sought sought, Library library) {
    var section = library.sectionOf(passage);
    var article = library.articleOf(passage);
    var titles = new StringJoiner("\n").add(section.title()).add(article.title());
    var speaker = section.speaker();
    if (speaker != null && sought != Sought.PERSON) {
      titles.add(speaker.name()).add(speaker.role());
    }
    var published = article.published();
    if (published != null) {
      titles.add("" + published.getYear());
    }
    return new Setting(titles.toString(), before(passage, library));
  }

  private static String before(Passage passage, Library library) {
    return library
        .before(passage)
        .filter(other -> other.sectionId().equals(passage.sectionId()))
        .map(Passage::text)
        .orElse("");
  }
}
