package dev.ruwei.repair;

import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Whether the pinyin notes of a text were put in by a machine.
///
/// A writer glosses a rare character once, or, in a book for learners, all characters. A machine
/// that goes by a table annotates some of the commonest characters, and those each time. So the
/// notes are a machine's where nearly all occurrences of the noted characters carry one, most of
/// those are common (level 1 of GB 2312, or its traditional form), several come again or the notes
/// lie dense, and not all characters have one. Where all of them are characters that only
/// Traditional Chinese has, as with tables of conversion, fewer notes are enough.
final class NoteHabit {
  private static final Pattern ABOUT_PINYIN =
      Pattern.compile("(?i)pinyin|拼音|注音|读音|讀音|声调|聲調|读作|讀作|多音字|生字");
  private static final int FEW = 5;
  private static final int MANY = 10;
  private static final int MANY_MORE = 50;
  private static final double NEARLY_ALL = 0.95;
  private static final double MOST = 0.8;
  private static final double COMMON = 0.7;
  private static final double DENSE = 0.04;

  private final Map<Character, Integer> noted = new HashMap<>();
  private final Set<String> written = new HashSet<>();
  private final Map<Character, Integer> occurrences = new HashMap<>();
  private int notes;
  private int han;
  private final boolean aboutPinyin;

  /// @param notes the whole notes to judge, all behind characters that they fit
  NoteHabit(String text, List<Note> notes) {
    for (var note : notes) {
      var c = text.charAt(note.start() - 1);
      noted.merge(c, 1, Integer::sum);
      written.add(c + note.syllable().written());
    }
    this.notes = notes.size();
    for (var i = 0; i < text.length(); i++) {
      if (Characters.isHan(text.charAt(i))) {
        occurrences.merge(text.charAt(i), 1, Integer::sum);
        han++;
      }
    }
    aboutPinyin = ABOUT_PINYIN.matcher(text).find();
  }

  boolean machineMade() {
    if (notes < FEW || share(Gbk::isCommon) < COMMON || covered() < MOST) {
      return false;
    }
    var dense = notes >= han * DENSE || again() >= FEW;
    if (share(Folding::onlyTraditional) >= NEARLY_ALL) {
      return dense && (!aboutPinyin || notes >= MANY_MORE);
    }
    return notes >= MANY && again() >= FEW && dense && !aboutPinyin && notes < han / 2;
  }

  /// Whether a character carries this very note somewhere.
  boolean knows(char c, Note note) {
    return written.contains(c + note.syllable().written());
  }

  /// The characters that carry this very note somewhere.
  String carriers(Note note) {
    var carriers = new StringBuilder();
    noted.keySet().stream().filter(c -> knows(c, note)).forEach(carriers::append);
    return carriers.toString();
  }

  private double share(Predicate<Character> kind) {
    return notes == 0
        ? 0
        : (double)
                noted.entrySet().stream()
                    .filter(entry -> kind.test(entry.getKey()))
                    .mapToInt(Map.Entry::getValue)
                    .sum()
            / notes;
  }

  private double covered() {
    var all = noted.keySet().stream().mapToInt(c -> occurrences.getOrDefault(c, 0)).sum();
    return all == 0 ? 0 : (double) notes / all;
  }

  private long again() {
    return noted.values().stream().filter(count -> count > 1).count();
  }
}
