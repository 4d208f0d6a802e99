package dev.ruwei.knowledge;

import dev.ruwei.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Libraries that the tests of several rooms ask.
public final class Libraries {
  private static final Library BUNDLED = Library.read(Path.of("knowledge"));
  private static final Library SECOND = Library.read(Path.of("src/test/resources/articles"));

  private Libraries() {}

  /// The articles that come with the program.
  public static Library bundled() {
    return BUNDLED;
  }

  /// Articles on other subjects.
  public static Library second() {
    return SECOND;
  }

  /// An article of one passage for each text: `a1:text-1`, `a2:text-1` and so on.
  public static Library of(String... texts) {
    return of(Lexicon.empty(), texts);
  }

  public static Library of(Lexicon lexicon, String... texts) {
    var articles = new ArrayList<Article>();
    for (var text : texts) {
      articles.add(article("a" + (articles.size() + 1), text));
    }
    return Library.of(articles, lexicon, List.of());
  }

  private static Article article(String id, String text) {
    var language = Language.of(text);
    var passage =
        new Passage(id + ":text-1", id, "text", 1, language, text, List.of(), ContentHash.of(text));
    var section = new Section("text", "", null, List.of(passage));
    return new Article(
        id,
        id,
        null,
        null,
        null,
        Wording.RETOLD,
        null,
        language,
        null,
        List.of(section),
        ContentHash.ofPassages(section.passages()));
  }
}
