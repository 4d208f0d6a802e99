package dev.ruwei.repair;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads on from a marker as if all behind it were shifted by one byte, up to where the text falls
/// back into step. What that would give is a [Shift] for each place where it could.
final class ShiftReader {
  private static final int LONGEST = 40;
  private static final int SIGN_OF_NOTE = 2;
  private static final String ASCII_OF_FULL_WIDTH = "!,:;?";
  private static final int FULL_WIDTH = 0xa380;
  private static final String ODD = "@[\\]^_`{|}~";
  private static final String MARKS = "，、。；：？！,;:?!”’）)";

  private final String text;
  private final Notes notes;
  private final int start;
  private final @Nullable Note head;
  private final StringBuilder cells = new StringBuilder();
  private final List<Shift> found = new ArrayList<>();
  private int at;
  private int pending = -1;
  private int firstTrail = -1;
  private int uncommon;

  private ShiftReader(String text, Notes notes, int start) {
    this.text = text;
    this.notes = notes;
    this.start = start;
    this.head = swallowedNote(start);
    this.at = head == null ? start + 1 : head.end();
  }

  static List<Shift> from(String text, Notes notes, int marker) {
    var reader = new ShiftReader(text, notes, marker);
    while (reader.goesOn()) {
      reader.step();
    }
    return reader.found;
  }

  private boolean goesOn() {
    return at >= 0 && at < text.length() && cells.length() < LONGEST && textSoFar();
  }

  /// All that is known so far must be common characters.
  private boolean textSoFar() {
    return cells.length() < 2 || Gbk.isCommon(cells.charAt(cells.length() - 1));
  }

  private void step() {
    var note = notes.startingAt(at);
    if (note != null && notes.fits(note) && !cells.isEmpty()) {
      at = note.end();
    } else {
      read(text.charAt(at));
    }
  }

  private void read(char c) {
    if (Notes.isMarker(c)) {
      endLost();
    }
    var code = Gbk.code(c);
    if (swallowedNote(at) != null) {
      at = -1;
    } else if (code >= 0) {
      uncommon += Gbk.isCommon(c) ? 0 : 1;
      twoBytes(code);
    } else {
      endInStep(c);
      halfWidth(c);
    }
  }

  /// A full-width character that was made half-width later.
  private void halfWidth(char c) {
    if (ASCII_OF_FULL_WIDTH.indexOf(c) >= 0 || (c < 0x80 && Character.isLetter(c))) {
      twoBytes(FULL_WIDTH + c);
    } else {
      at = -1;
    }
  }

  private void twoBytes(int code) {
    complete(code >> 8);
    pending = code & 0xff;
    at++;
  }

  private void complete(int trail) {
    firstTrail = cells.isEmpty() ? trail : firstTrail;
    cells.append(Gbk.character(pending, trail));
  }

  /// An ASCII character can be the second byte of the last one.
  private void endInStep(char c) {
    if (c < 0x80 && Gbk.isTrail(c)) {
      var before = firstTrail;
      complete(c);
      var note = notes.startingAt(at + 1);
      var fits = note != null && note.whole() && readAs(note);
      add(at + 1, -1, null, false, fits ? SIGN_OF_NOTE : ODD.indexOf(c) >= 0 ? 1 : 0);
      cells.setLength(cells.length() - 1);
      firstTrail = before;
    }
  }

  private boolean readAs(Note note) {
    return Readings.fits(cells.charAt(cells.length() - 1), note.syllable());
  }

  /// A byte was lost here, too: the second one of the last character, or of the first, whose lead
  /// byte a note proves.
  private void endLost() {
    var tail = swallowedNote(at);
    var end = tail == null ? at + 1 : tail.end();
    var mark = isMark(end);
    if (pending >= 0) {
      cells.append(Damages.LOST);
      add(end, pending, tail, tail == null && !mark, tail != null ? SIGN_OF_NOTE : mark ? 1 : 0);
      cells.setLength(cells.length() - 1);
    } else if (head != null && (tail != null || mark)) {
      cells.append(Damages.LOST);
      add(end, -1, tail, false, SIGN_OF_NOTE);
      cells.setLength(0);
    }
  }

  private boolean isMark(int place) {
    return place < text.length() && MARKS.indexOf(text.charAt(place)) >= 0;
  }

  private void add(int end, int lastLead, @Nullable Note tail, boolean swallowed, int signs) {
    var all = signs + uncommon + (head == null ? 0 : SIGN_OF_NOTE) + (isMark(start + 1) ? 1 : 0);
    found.add(
        new Shift(start, end, cells.toString(), firstTrail, lastLead, head, tail, swallowed, all));
  }

  private @Nullable Note swallowedNote(int marker) {
    var note = notes.startingAt(marker);
    return note == null || note.whole() ? null : note;
  }
}
