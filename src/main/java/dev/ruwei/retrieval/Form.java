package dev.ruwei.retrieval;

import dev.ruwei.text.Characters;
import java.util.ArrayList;
import java.util.List;

/// A word or phrase as atoms have it.
///
/// @param key the keys of its atoms: Han characters side by side, other atoms with blanks between
record Form(String key) {
  /// The form of a word or phrase, which need not be folded.
  static Form of(String word) {
    // Most words of the tables are these, and have their characters for atoms.
    return Characters.allHan(word) ? new Form(word) : of(Atoms.of(word));
  }

  /// The form of atoms that stand side by side.
  static Form of(List<Atom> atoms) {
    var key = new StringBuilder();
    for (var atom : atoms) {
      append(key, atom);
    }
    return new Form(key.toString());
  }

  /// Appends an atom to the key of those before it.
  static void append(StringBuilder key, Atom atom) {
    if (!key.isEmpty() && !(atom.han() && isCharacter(key.charAt(key.length() - 1)))) {
      key.append(' ');
    }
    key.append(atom.key());
  }

  /// The keys of the atoms, in order.
  List<String> atoms() {
    var atoms = new ArrayList<String>();
    for (var at = 0; at < key.length(); ) {
      var end = atomEnd(at);
      atoms.add(key.substring(at, end));
      at = next(end);
    }
    return atoms;
  }

  /// The keys of what begins this and is not all of it, the shortest first.
  ///
  /// @param fewest atoms that a beginning has, from 1
  List<String> beginnings(int fewest) {
    var beginnings = new ArrayList<String>();
    var end = key.isEmpty() ? 0 : atomEnd(0);
    for (var atoms = 1; end < key.length(); atoms++) {
      if (atoms >= fewest) {
        beginnings.add(key.substring(0, end));
      }
      end = atomEnd(next(end));
    }
    return beginnings;
  }

  /// Whether it is written as its key is, without anything between: all its atoms are characters.
  boolean isOfCharacters() {
    for (var i = 0; i < key.length(); i++) {
      if (!isCharacter(key.charAt(i))) {
        return false;
      }
    }
    return !key.isEmpty();
  }

  /// The first of the characters that it has.
  String firstCharacter() {
    return key.substring(0, atomEnd(0));
  }

  private int next(int end) {
    return end < key.length() && key.charAt(end) == ' ' ? end + 1 : end;
  }

  private int atomEnd(int at) {
    if (isCharacter(key.charAt(at))) {
      return at + Character.charCount(key.codePointAt(at));
    }
    var blank = key.indexOf(' ', at);
    return blank < 0 ? key.length() : blank;
  }

  /// Whether this is, or ends, a character that is an atom of its own.
  private static boolean isCharacter(char c) {
    return Characters.isHan(c) || Characters.isKana(c) || Character.isLowSurrogate(c);
  }

  boolean isEmpty() {
    return key.isEmpty();
  }

  /// Whether it can be looked for in texts: one Han character stands in too many words to be one.
  boolean canBeFound() {
    return key.length() > 1 || (key.length() == 1 && !Characters.isHan(key.charAt(0)));
  }
}
