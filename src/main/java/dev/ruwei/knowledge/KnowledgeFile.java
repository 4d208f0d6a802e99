package dev.ruwei.knowledge;

import java.io.IOException;
import java.util.Locale;

/// A file that may hold an article or the lexicon.
///
/// @param name relative to the knowledge folder, with `/` between folders
record KnowledgeFile(String name, Stamp stamp, Content content) {
  static final String LEXICON = "lexicon.yml";
  static final int MAX_BYTES = 16 * 1024 * 1024;

  /// Opens the file when its turn has come, so that no two need to be in memory.
  interface Content {
    /// At most one byte more than [#MAX_BYTES].
    byte[] bytes() throws IOException;
  }

  /// The same file with bytes that were read already.
  KnowledgeFile holding(byte[] bytes) {
    return new KnowledgeFile(name, stamp, () -> bytes);
  }

  boolean isLexicon() {
    return name.equals(LEXICON);
  }

  boolean isArticle() {
    return isArticle(name);
  }

  /// Temporary files of editors end otherwise (`~`, `.swp`, `.tmp`, `#`) or begin with a dot or
  /// `~$`.
  static boolean isArticle(String name) {
    var file = name.substring(name.lastIndexOf('/') + 1).toLowerCase(Locale.ROOT);
    return !file.startsWith(".")
        && !file.startsWith("~$")
        && !file.equals("readme.md")
        && (file.endsWith(".md") || file.endsWith(".markdown") || file.endsWith(".txt"));
  }

  boolean isPlainText() {
    return name.toLowerCase(Locale.ROOT).endsWith(".txt");
  }

  /// The file's own name without folder and ending.
  String stem() {
    var file = name.substring(name.lastIndexOf('/') + 1);
    var dot = file.lastIndexOf('.');
    return dot < 0 ? file : file.substring(0, dot);
  }
}
