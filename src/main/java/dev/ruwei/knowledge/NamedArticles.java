package dev.ruwei.knowledge;

import dev.ruwei.text.Folding;
import dev.ruwei.text.Nearest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// What people mean who name an article by its id, its title, or how one of them begins. Case,
/// width and the script of Chinese do not matter.
public sealed interface NamedArticles {
  /// How many are named where one was meant.
  int MOST = 3;

  /// This one, or a translation of it.
  record One(Article article) implements NamedArticles {}

  /// The first of several works that begin so.
  record Several(List<Article> articles) implements NamedArticles {
    public Several {
      articles = List.copyOf(articles);
    }
  }

  /// Nothing begins so.
  ///
  /// @param nearest articles that were perhaps meant, up to three
  record None(List<Article> nearest) implements NamedArticles {
    public None {
      nearest = List.copyOf(nearest);
    }
  }

  /// Ids go before titles, and whole names before beginnings.
  static NamedArticles of(Library library, String typed) {
    var name = Folding.fold(typed.strip());
    return Stream.<BiPredicate<String, String>>of(String::equals, String::startsWith)
        .flatMap(fits -> Stream.of(ids(library, name, fits), titles(library, name, fits)))
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(NamedArticles::found)
        .orElseGet(() -> new None(nearest(library, name)));
  }

  private static NamedArticles found(List<Article> found) {
    return found.size() == 1
        ? new One(found.getFirst())
        : new Several(found.subList(0, Math.min(MOST, found.size())));
  }

  private static List<Article> ids(Library library, String name, BiPredicate<String, String> fits) {
    return works(
        library.articles().stream().filter(article -> fits.test(Folding.fold(article.id()), name)));
  }

  private static List<Article> titles(
      Library library, String name, BiPredicate<String, String> fits) {
    return works(
        library.articles().stream()
            .filter(article -> fits.test(Folding.fold(article.title()), name)));
  }

  /// One article for each work.
  private static List<Article> works(Stream<Article> articles) {
    var works = new LinkedHashMap<String, Article>();
    articles.forEach(article -> works.putIfAbsent(article.workId(), article));
    return List.copyOf(works.values());
  }

  /// What holds the name somewhere, then what differs by a slip.
  private static List<Article> nearest(Library library, String name) {
    var holding =
        Stream.concat(
            ids(library, name, String::contains).stream(),
            titles(library, name, String::contains).stream());
    return works(Stream.concat(holding, slipped(library, name))).stream().limit(MOST).toList();
  }

  private static Stream<Article> slipped(Library library, String name) {
    var names =
        library.articles().stream()
            .flatMap(article -> Stream.of(article.id(), article.title()))
            .map(Folding::fold)
            .toList();
    return Nearest.among(names, name).stream()
        .flatMap(
            near ->
                Stream.concat(
                    ids(library, near, String::equals).stream(),
                    titles(library, near, String::equals).stream()));
  }
}
