package dev.ruwei.repair;

import dev.ruwei.text.Folding;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Finds the lost bytes at the ends of a [Shift].
///
/// All 126 lead bytes are tried. What decides, in this order: the note that swallowed its bracket,
/// for the byte before and the lost one were the character it was meant for; that direct speech
/// ends with a mark; the text's own words. Where not exactly one candidate is left, the character
/// is lost.
final class LostBytes {
  private final String text;
  private final Notes notes;
  private final DocumentWords words;

  LostBytes(String text, Notes notes, DocumentWords words) {
    this.text = text;
    this.notes = notes;
    this.words = words;
  }

  /// The run in step, U+FFFD for what is lost.
  String restore(Shift shift) {
    if (shift.bothLost()) {
      return String.valueOf(both(shift.head(), shift.tail(), before(shift.start())));
    }
    var cells = new StringBuilder(shift.cells());
    cells.setCharAt(0, first(shift));
    if (shift.endsLost()) {
      var last = cells.length() - 1;
      cells.setCharAt(last, last(shift, before(shift.start()) + cells.substring(0, last)));
    }
    return shift.swallowed() ? cells.append(Damages.LOST).toString() : cells.toString();
  }

  private char first(Shift shift) {
    var before = before(shift.start());
    if (shift.head() != null && !before.isEmpty()) {
      var last = Gbk.code(before.charAt(before.length() - 1)) & 0xff;
      return only(read(last, shift.head()), lead -> Gbk.character(lead, shift.firstTrail()));
    }
    var next = shift.cells().length() > 1 ? shift.cells().charAt(1) : 0;
    var candidates = Gbk.withTrail(shift.firstTrail());
    var end = Speech.endMark(text, shift.start(), shift, candidates);
    return end != Damages.LOST ? end : words.only(candidates, before, next);
  }

  /// The lead byte by the first note, the second byte by the other.
  private char both(@Nullable Note head, @Nullable Note tail, String before) {
    if (head == null || tail == null || before.isEmpty()) {
      return Damages.LOST;
    }
    var last = Gbk.code(before.charAt(before.length() - 1)) & 0xff;
    var codes =
        IntStream.of(read(last, head))
            .flatMap(lead -> IntStream.of(read(lead, tail)).map(trail -> lead << 8 | trail));
    return only(codes.toArray(), code -> Gbk.character(code >> 8, code & 0xff));
  }

  private char last(Shift shift, String before) {
    if (shift.tail() != null) {
      return only(read(shift.lastLead(), shift.tail()), b -> Gbk.character(shift.lastLead(), b));
    }
    var next = !shift.swallowed() && shift.end() < text.length() ? text.charAt(shift.end()) : 0;
    var candidates = Gbk.withLead(shift.lastLead());
    return words.only(candidates, before, next);
  }

  /// The lost bytes that give, behind a lead byte, a character of the note's reading: of those that
  /// machines note, where there are any.
  private static int[] read(int lead, Note note) {
    var all =
        IntStream.rangeClosed(0x80, Gbk.LAST_LEAD)
            .filter(lost -> Readings.fits(Gbk.character(lead, lost), note.syllable()))
            .toArray();
    var usual = IntStream.of(all).filter(lost -> isNoted(Gbk.character(lead, lost))).toArray();
    return usual.length == 0 ? all : usual;
  }

  private static boolean isNoted(char c) {
    return Folding.onlyTraditional(c) && Gbk.isCommon(c);
  }

  /// One common character, whichever lost byte makes it; of several the one that the text uses.
  private char only(int[] lost, IntUnaryOperator character) {
    var characters =
        IntStream.of(lost).map(character).filter(c -> Gbk.isCommon((char) c)).distinct().toArray();
    return characters.length == 1 ? (char) characters[0] : words.onlyUsed(characters);
  }

  /// The two characters before a place, notes left out.
  private String before(int at) {
    var before = new StringBuilder();
    while (before.length() < 2 && at > 0 && text.charAt(at - 1) != '\n') {
      var note = wholeNoteBefore(at);
      if (note == null) {
        before.append(text.charAt(--at));
      } else {
        at = note.start();
      }
    }
    return before.reverse().toString();
  }

  private @Nullable Note wholeNoteBefore(int at) {
    var note = notes.endingAt(at);
    return note != null && notes.fits(note) ? note : null;
  }
}
