package dev.ruwei.retrieval;

import dev.ruwei.text.Characters;
import java.util.List;
import java.util.stream.Stream;

/// Words that hold for any article: where one ends and the next begins in Chinese, and which say
/// the same.
public final class Vocabulary {
  /// In characters; what is longer is a phrase.
  public static final int LONGEST = 4;

  private Vocabulary() {}

  /// Whether two folded words can stand for each other.
  public static boolean alike(String one, String other) {
    return EverydayWords.of(Characters.anyHan(one)).alike(one, other);
  }

  /// Whether two folded words belong to the same matter.
  public static boolean related(String one, String other) {
    var atoms = Atoms.of(one);
    var form = Form.of(other);
    return Stream.concat(
            Dictionary.bundled().paraphrases(atoms).stream(),
            Thesaurus.of(Characters.anyHan(one)).in(atoms).stream())
        .anyMatch(related -> related.forms().contains(form));
  }

  /// What a folded word may be in the other language, the usual words first.
  public static List<String> translations(String word) {
    return Dictionary.bundled().translations(Form.of(word));
  }

  /// Whether a folded Han text is a word.
  public static boolean has(String word) {
    return word.length() <= LONGEST
        && (EverydayWords.of(true).list(word) || Dictionary.bundled().list(word));
  }

  /// The words and phrases that stand in some atoms.
  static List<Phrases.Found<?>> in(List<Atom> atoms) {
    var han = atoms.stream().anyMatch(Atom::han);
    return Stream.concat(
            EverydayWords.of(han).in(atoms).stream(), Dictionary.bundled().in(atoms).stream())
        .<Phrases.Found<?>>map(found -> found)
        .toList();
  }
}
