package dev.ruwei.repair;

import dev.ruwei.text.Characters;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// All pinyin notes of a text, whole ones and those whose opening bracket a lost byte swallowed.
final class Notes {
  private final String text;
  private final List<Note> all = new ArrayList<>();
  private final Map<Integer, Note> byStart = new HashMap<>();
  private final Map<Integer, Note> byEnd = new HashMap<>();

  private Notes(String text) {
    this.text = text;
  }

  /// Goes forward once; a note is at most [Syllable#LONGEST] letters long.
  static Notes of(String text) {
    var notes = new Notes(text);
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (isOpening(c) || isMarker(c)) {
        notes.read(i);
      }
    }
    return notes;
  }

  List<Note> all() {
    return all;
  }

  @Nullable Note startingAt(int at) {
    return byStart.get(at);
  }

  @Nullable Note endingAt(int at) {
    return byEnd.get(at);
  }

  /// Whether a whole note says how the character before it is read.
  boolean fits(Note note) {
    return note.whole()
        && hanBefore(note)
        && Readings.fits(text.charAt(note.start() - 1), note.syllable());
  }

  boolean hanBefore(Note note) {
    return note.start() > 0 && Characters.isHan(text.charAt(note.start() - 1));
  }

  /// What a decoder writes for a byte that it cannot read.
  static boolean isMarker(char c) {
    return c == '?' || c == Damages.LOST;
  }

  private void read(int start) {
    var letters = start + 1;
    var end = letters;
    while (end < text.length()
        && end - letters < Syllable.LONGEST
        && Syllable.isLetter(text.charAt(end))) {
      end++;
    }
    if (end > letters && end < text.length() && Syllable.isTone(text.charAt(end))) {
      end++;
    }
    if (end > letters && end < text.length() && isClosing(text.charAt(end))) {
      add(
          new Note(
              start,
              end + 1,
              Syllable.of(text.substring(letters, end)),
              isOpening(text.charAt(start))));
    }
  }

  /// Without its opening bracket only a syllable with its tone is taken for a note.
  private void add(Note note) {
    if (note.syllable().exists() && (note.whole() || note.syllable().toned())) {
      all.add(note);
      byStart.put(note.start(), note);
      byEnd.put(note.end(), note);
    }
  }

  private static boolean isOpening(char c) {
    return c == '(' || c == '（';
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == '）';
  }
}
