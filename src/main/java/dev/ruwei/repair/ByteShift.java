package dev.ruwei.repair;

import dev.ruwei.text.Characters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Text that was decoded one byte out of step in GBK: `吧?！毙↓堈f` was 吧。”小龍說.
///
/// The lost bytes are supposed, the bytes of the run are decoded again in step, and the result is
/// taken only where it is a [plausible][Shift#plausible] text and the shown one is not. Each lost
/// byte is then found by [LostBytes], or its character stays lost. A digit that was swallowed
/// together with a byte cannot be found by anything.
final class ByteShift {
  private static final int ENOUGH = 3;
  private final String text;
  private final Notes notes;
  private boolean damaged;

  private ByteShift(String text) {
    this.text = text;
    this.notes = Notes.of(text);
  }

  /// The runs that can be restored as a whole.
  static List<Edit> findWhole(String text) {
    return find(text).stream().filter(edit -> edit.text().indexOf(Damages.LOST) < 0).toList();
  }

  /// All runs, with what is lost in them. To be asked after the whole ones are in step, which then
  /// help to find lost characters.
  static List<Edit> find(String text) {
    return text.indexOf('?') < 0 && text.indexOf(Damages.LOST) < 0
        ? List.of()
        : new ByteShift(text).edits();
  }

  /// Twice, for the text's own words are known only when it is in step.
  private List<Edit> edits() {
    var edits = edits(DocumentWords.none());
    damaged = edits.size() >= ENOUGH || PinyinNotes.machineMade(text, notes);
    if (edits.isEmpty() && !damaged) {
      return edits;
    }
    var repaired = Edit.apply(text, edits);
    var plain = Edit.apply(repaired, PinyinNotes.find(repaired));
    return edits(DocumentWords.of(plain));
  }

  private List<Edit> edits(DocumentWords words) {
    var lost = new LostBytes(text, notes, words);
    var edits = new ArrayList<Edit>();
    for (var i = 0; i < text.length(); i++) {
      var edit = Notes.isMarker(text.charAt(i)) ? at(i, lost) : Optional.<Edit>empty();
      if (edit.isPresent()) {
        edits.add(edit.get());
        i = edit.get().end() - 1;
      }
    }
    return edits;
  }

  private Optional<Edit> at(int marker, LostBytes lost) {
    return run(marker, lost)
        .map(shift -> new Edit(marker, shift.end(), lost.restore(shift)))
        .or(() -> nothingLeft(marker));
  }

  /// The run for which most speaks; of equals the longest. A byte that is found counts only where
  /// the rest is not enough.
  private Optional<Shift> run(int marker, LostBytes lost) {
    if (!behindChinese(marker)) {
      return Optional.empty();
    }
    var runs =
        ShiftReader.from(text, notes, marker).stream()
            .map(run -> damaged ? run.withSigns(1) : run)
            .toList();
    return best(runs.stream(), lost)
        .or(
            () ->
                best(
                    runs.stream().filter(Shift::nearlyPlausible).map(run -> found(run, lost)),
                    lost));
  }

  private static Optional<Shift> best(Stream<Shift> runs, LostBytes lost) {
    return runs.filter(Shift::plausible)
        .max(Comparator.comparingInt(Shift::signs).thenComparingInt(Shift::end))
        .filter(run -> provesItself(run, lost));
  }

  /// A lost byte that is found speaks for the run.
  private static Shift found(Shift run, LostBytes lost) {
    var found = run.head() == null && lost.restore(run).charAt(0) != Damages.LOST;
    return run.withSigns(found ? 1 : 0);
  }

  /// Where no character is known for sure, the first must be found, and be more than a mark.
  private static boolean provesItself(Shift shift, LostBytes lost) {
    return !shift.known().isEmpty()
        || shift.bothLost()
        || Characters.isHan(lost.restore(shift).charAt(0));
  }

  /// Lone bytes and nothing between them: in a text with proven runs, question marks that a mark
  /// follows which can follow none.
  private Optional<Edit> nothingLeft(int marker) {
    if (!damaged || text.charAt(marker) != '?' || !behindChinese(marker)) {
      return Optional.empty();
    }
    var end = marker;
    while (end < text.length() && text.charAt(end) == '?') {
      end++;
    }
    return end < text.length() && ",，、;；".indexOf(text.charAt(end)) >= 0
        ? Optional.of(new Edit(marker, end, String.valueOf(Damages.LOST)))
        : Optional.empty();
  }

  private boolean behindChinese(int marker) {
    if (marker == 0) {
      return false;
    }
    var before = text.charAt(marker - 1);
    return Characters.isHan(before) || Gbk.isMark(before) || before == ')';
  }
}
