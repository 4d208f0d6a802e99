package dev.ruwei.retrieval;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.text.Language;
import org.jspecify.annotations.Nullable;

/// The door to retrieval: ranks the passages of a library for a question.
public interface PassageSearch {
  /// A search over an index of all passages of a library, kept in memory.
  static PassageSearch over(Library library) {
    return new LibrarySearch(
        library, LanguageIndex.of(library, true), LanguageIndex.of(library, false));
  }

  /// The library that is searched.
  Library library();

  /// The question in Han characters where it was typed in toneless pinyin, else as it is.
  default String inHan(String question) {
    return question;
  }

  /// Whether any passage of a passage's article, or of its translations in the same language, has
  /// all of some folded words.
  boolean articleSpeaksOf(String words, Passage passage);

  /// Whether any passage, in any language, has all of some words as they stand.
  boolean anySpeaksOf(String words);

  /// The best passages for a question: from articles in its own language, and from articles that
  /// exist in another language only.
  ///
  /// @param language the language to read the question in; `null`: recognised
  /// @param articleId keeps to one article and its translations; `null`: all
  /// @param limit how many hits at the most, from 1
  Retrieved search(
      String question, @Nullable Language language, @Nullable String articleId, int limit);
}
