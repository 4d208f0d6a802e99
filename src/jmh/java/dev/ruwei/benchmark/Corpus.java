package dev.ruwei.benchmark;

import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.knowledge.Section;
import dev.ruwei.knowledge.Wording;
import dev.ruwei.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/// Generated Chinese articles, the same for the same seed: sentences with commas and full stops, of
/// words that are as frequent as in natural text.
final class Corpus {
  private static final int PASSAGES_OF_ARTICLE = 20;
  private static final int PASSAGES_OF_SECTION = 5;

  private final Random random = new Random(1);
  private final Words words = new Words(random);

  /// A library of some passages, of about 130 characters each.
  Library library(int passages) {
    var articles = new ArrayList<Article>();
    for (var at = 0; at < passages; at += PASSAGES_OF_ARTICLE) {
      articles.add(article(articles.size(), Math.min(PASSAGES_OF_ARTICLE, passages - at)));
    }
    return Library.of(articles, Lexicon.empty(), List.of());
  }

  /// Questions in the words of passages.
  List<String> questions(Library library, int count) {
    var passages = library.passages();
    return Stream.generate(() -> passages.get(random.nextInt(passages.size())))
        .map(passage -> passage.text().split("[，。]"))
        .map(clauses -> piece(clauses[random.nextInt(clauses.length)]) + words.questionWord())
        .limit(count)
        .toList();
  }

  /// Some characters of a clause, without the rest of a word or number that is cut.
  private String piece(String clause) {
    var length = Math.min(clause.length(), 6 + random.nextInt(8));
    var start = random.nextInt(clause.length() - length + 1);
    return clause.substring(start, start + length).replaceAll("^\\w+|\\w+$", "");
  }

  private Article article(int index, int passages) {
    var id = "a" + index;
    var sections = new ArrayList<Section>();
    for (var at = 0; at < passages; at += PASSAGES_OF_SECTION) {
      sections.add(
          section(id, "s" + sections.size(), Math.min(PASSAGES_OF_SECTION, passages - at)));
    }
    return new Article(
        id,
        words.title(),
        null,
        null,
        null,
        Wording.ORIGINAL,
        null,
        Language.ZH_HANS,
        null,
        sections,
        "");
  }

  private Section section(String article, String id, int passages) {
    var made = new ArrayList<Passage>();
    for (var position = 1; position <= passages; position++) {
      made.add(
          new Passage(
              article + ":" + id + "-" + position,
              article,
              id,
              position,
              Language.ZH_HANS,
              words.paragraph(),
              List.of(),
              ""));
    }
    return new Section(id, words.title(), null, made);
  }
}
