package dev.ruwei.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Pinyin notes that a machine put behind characters: `見(jiàn)實(shí)`.
///
/// Only in a text whose notes are [a machine's][NoteHabit], and only where the syllable is a
/// reading of the character before it, by the tables or because the text notes that character so
/// again and again; a bare `(shi)` only where the text's bare notes are a machine's. Real brackets,
/// as `(an)` or `(China)`, stay. A note behind something that it cannot be the reading of had a
/// character of its own, which is lost: it is restored where the text's own words leave one alone,
/// else marked.
final class PinyinNotes {
  private static final int AGAIN = 3;
  private final String text;
  private final Notes notes;
  private final NoteHabit toned;
  private final NoteHabit bare;
  private final Map<String, Integer> others = new HashMap<>();
  private @Nullable DocumentWords words;

  private PinyinNotes(String text, Notes notes) {
    this.text = text;
    this.notes = notes;
    this.toned = new NoteHabit(text, fitting(true));
    this.bare = new NoteHabit(text, fitting(false));
    notes.all().stream()
        .filter(note -> !notes.fits(note) && notes.hanBefore(note))
        .forEach(note -> others.merge(withCharacter(note), 1, Integer::sum));
  }

  static List<Edit> find(String text) {
    var notes = Notes.of(text);
    return notes.all().isEmpty() ? List.of() : new PinyinNotes(text, notes).edits();
  }

  /// Whether a machine put pinyin with tones into the text.
  static boolean machineMade(String text, Notes notes) {
    return !notes.all().isEmpty() && new PinyinNotes(text, notes).toned.machineMade();
  }

  private List<Note> fitting(boolean withTone) {
    return notes.all().stream()
        .filter(note -> notes.fits(note) && note.syllable().toned() == withTone)
        .toList();
  }

  private List<Edit> edits() {
    var byTone = toned.machineMade();
    var byLetters = bare.machineMade();
    var edits = new ArrayList<Edit>();
    for (var note : notes.all()) {
      if (note.syllable().toned() ? byTone : byLetters) {
        add(note, edits);
      }
    }
    return edits;
  }

  private void add(Note note, List<Edit> edits) {
    if (notes.fits(note)) {
      edits.add(new Edit(note.start(), note.end(), ""));
    } else if (note.syllable().toned() && orphan(note)) {
      edits.add(lost(note));
    } else if (note.syllable().toned() && notes.hanBefore(note)) {
      edits.add(new Edit(note.start(), note.end(), ""));
    }
  }

  /// Not behind Latin letters or digits, where a bracket may explain them.
  private boolean orphan(Note note) {
    return notes.hanBefore(note)
        ? !note.whole() || others.getOrDefault(withCharacter(note), 0) < AGAIN
        : note.start() == 0 || !Character.isLetterOrDigit(text.charAt(note.start() - 1));
  }

  private String withCharacter(Note note) {
    return text.charAt(note.start() - 1) + note.syllable().written();
  }

  /// A lost character with its note, and the mark that stands for it.
  private Edit lost(Note note) {
    var start = note.start();
    if (note.whole() && start > 0 && isPlaceholder(text.charAt(start - 1))) {
      start--;
    }
    return new Edit(start, note.end(), String.valueOf(restored(note, start)));
  }

  private char restored(Note note, int start) {
    var next = note.end() < text.length() ? text.charAt(note.end()) : 0;
    return words().only(toned.carriers(note), before(LineStart.near(text, start, 32), start), next);
  }

  private String before(int from, int to) {
    var plain = new StringBuilder();
    for (var i = from; i < to; i++) {
      var note = notes.startingAt(i);
      if (note != null && note.end() <= to && notes.fits(note)) {
        i = note.end() - 1;
      } else {
        plain.append(text.charAt(i));
      }
    }
    return plain.toString();
  }

  private DocumentWords words() {
    if (words == null) {
      words = DocumentWords.of(before(0, text.length()));
    }
    return words;
  }

  private static boolean isPlaceholder(char c) {
    return Notes.isMarker(c) || c == '□';
  }
}
