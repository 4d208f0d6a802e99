package dev.ruwei.retrieval;

import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.text.Language;
import java.util.List;

/// What the index needs to know of an article.
///
/// @param onlyHere whether its work exists in this language alone
/// @param contentHash of its passages in their order
record Indexable(
    String id,
    String work,
    boolean chinese,
    boolean onlyHere,
    String contentHash,
    List<Passage> passages) {
  Indexable {
    passages = List.copyOf(passages);
  }

  /// The articles of a library in one language, both Chinese scripts being one, in their order.
  static List<Indexable> of(Library library, boolean chinese) {
    var other = chinese ? Language.EN : Language.ZH_HANS;
    return library.articles().stream()
        .filter(article -> article.language().chinese() == chinese)
        .map(article -> of(article, !library.has(article, other)))
        .toList();
  }

  private static Indexable of(Article article, boolean onlyHere) {
    return new Indexable(
        article.id(),
        article.workId(),
        article.language().chinese(),
        onlyHere,
        article.contentHash(),
        article.passages().toList());
  }

  /// All that decides what the index holds of it.
  String signature() {
    return String.join(
        " ",
        id,
        work,
        String.valueOf(chinese),
        String.valueOf(onlyHere),
        String.valueOf(passages.size()),
        contentHash);
  }
}
