package dev.ruwei.retrieval;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Language;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.util.function.SingletonSupplier;

/// Searches one index for Chinese and one for English.
final class LibrarySearch implements PassageSearch {
  /// How many passages of the first stage are ranked anew, unless more are asked for.
  private static final int RERANKED = 20;

  private final Library library;
  private final LanguageIndex chinese;
  private final LanguageIndex english;
  private final SingletonSupplier<PinyinReader> pinyin;

  /// Whether there are works in one language alone, which questions in the other look for too.
  private final boolean onlyInChinese;

  private final boolean onlyInEnglish;

  LibrarySearch(Library library, LanguageIndex chinese, LanguageIndex english) {
    this.library = library;
    this.chinese = chinese;
    this.english = english;
    this.onlyInChinese = hasWorksOnlyIn(library, true);
    this.onlyInEnglish = hasWorksOnlyIn(library, false);
    this.pinyin = SingletonSupplier.of(() -> new PinyinReader(chinese));
  }

  private static boolean hasWorksOnlyIn(Library library, boolean isChinese) {
    var other = isChinese ? Language.EN : Language.ZH_HANS;
    return library.articles().stream()
        .anyMatch(
            article -> article.language().chinese() == isChinese && !library.has(article, other));
  }

  private boolean hasWorksOnlyIn(boolean isChinese) {
    return isChinese ? onlyInChinese : onlyInEnglish;
  }

  LanguageIndex index(boolean isChinese) {
    return isChinese ? chinese : english;
  }

  @Override
  public Library library() {
    return library;
  }

  @Override
  public Retrieved search(
      String question, @Nullable Language language, @Nullable String articleId, int limit) {
    var reader = new QuestionReader(library.lexicon());
    var inChinese = language == null ? mostlyChinese(question) : language.chinese();
    var work = work(articleId);
    var hits = new ArrayList<Ranked>();
    Map<Language, QuestionTerms> terms = new EnumMap<>(Language.class);
    for (var isChinese : List.of(true, false)) {
      var own = isChinese == inChinese;
      var index = isChinese ? chinese : english;
      if (index.isEmpty() || (!own && !hasWorksOnlyIn(isChinese))) {
        continue;
      }
      var lookup = index.lookup();
      var read =
          own
              ? reader.read(question, lookup)
              : isChinese
                  ? reader.inChinese(question, lookup, name -> pinyin.obtain().name(name))
                  : reader.inEnglish(question, lookup);
      languages(isChinese).forEach(each -> terms.put(each, read.terms()));
      if (!read.isEmpty()) {
        hits.addAll(ranked(index, read, new Queries.Scope(work, !own), Math.max(limit, RERANKED)));
      }
    }
    hits.sort(Comparator.comparingDouble((Ranked hit) -> -hit.hit().score()));
    return new Retrieved(hits.stream().limit(limit).map(Ranked::hit).toList(), terms);
  }

  @Override
  public String inHan(String question) {
    if (Characters.anyHan(question) || saidInEnglish(question)) {
      return question;
    }
    return pinyin.obtain().read(question).orElse(question);
  }

  /// Whether the English passages have half of a question's words.
  private boolean saidInEnglish(String question) {
    var atoms = Atoms.of(question);
    var lookup = english.lookup();
    var known = atoms.stream().filter(atom -> lookup.documentFrequency(atom.key()) > 0).count();
    return 2 * known >= atoms.size();
  }

  @Override
  public boolean articleSpeaksOf(String words, Passage passage) {
    var index = passage.language().chinese() ? chinese : english;
    return index.has(Queries.allOf(words, library.articleOf(passage).workId()));
  }

  @Override
  public boolean anySpeaksOf(String words) {
    var folded = Folding.fold(words);
    var query = Queries.allOf(folded, null);
    return Stream.of(chinese, english).anyMatch(index -> !index.isEmpty() && index.has(query));
  }

  private record Ranked(Hit hit, int ordinal) {}

  private static List<Ranked> ranked(
      LanguageIndex index, ReadQuestion read, Queries.Scope scope, int limit) {
    var candidates = index.find(Queries.of(read, scope), limit);
    var ranker = new Ranker(read.terms(), candidates);
    return candidates.stream()
        .map(
            candidate ->
                new Ranked(
                    new Hit(candidate.passage().passage(), ranker.score(candidate)),
                    candidate.ordinal()))
        .sorted(Comparator.comparingInt(Ranked::ordinal))
        .toList();
  }

  /// A Chinese name in an English question does not make it Chinese.
  private static boolean mostlyChinese(String question) {
    var atoms = Atoms.of(question);
    var han = atoms.stream().filter(Atom::han).count();
    return han > 0 && han >= atoms.size() - han;
  }

  private @Nullable String work(@Nullable String articleId) {
    return articleId == null
        ? null
        : library.article(articleId).map(article -> article.workId()).orElse(articleId);
  }

  private static List<Language> languages(boolean isChinese) {
    return isChinese ? List.of(Language.ZH_HANS, Language.ZH_HANT) : List.of(Language.EN);
  }
}
