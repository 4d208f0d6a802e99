package dev.ruwei.importing;

import dev.ruwei.documents.Line;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Finds the numbered parts of a text without headings.
///
/// Numbers open parts when they count on from one (or zero), stand at titles and have text between
/// them; else they count the items of a list.
final class NumberedParts {
  /// @param level from 1, in the order in which the styles come up
  record Part(Numeral numeral, int level) {}

  private record Entry(int at, Numeral numeral) {}

  private final List<Line> lines;

  NumberedParts(List<Line> lines) {
    this.lines = lines;
  }

  /// The parts by the index of their line.
  Map<Integer, Part> find() {
    var found = new TreeMap<Integer, Part>();
    var runs = runs();
    var level = 0;
    for (var run :
        runs.values().stream().filter(this::isRun).sorted(NumberedParts::byBeginning).toList()) {
      level++;
      for (var entry : run) {
        found.putIfAbsent(entry.at(), new Part(entry.numeral(), level));
      }
    }
    return found;
  }

  /// A title without the number before it, unless a word belongs to the number.
  static String withoutNumber(String title) {
    return Numeral.of(title)
        .filter(numeral -> !numeral.named() && !numeral.rest().isEmpty())
        .filter(numeral -> numeral.value() < 100)
        .map(Numeral::rest)
        .orElse(title);
  }

  private static int byBeginning(List<Entry> one, List<Entry> other) {
    return Integer.compare(one.getFirst().at(), other.getFirst().at());
  }

  private Map<Numeral.Style, List<Entry>> runs() {
    var runs = new EnumMap<Numeral.Style, List<Entry>>(Numeral.Style.class);
    for (var i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      var at = i;
      if (line.kind() == Line.Kind.TEXT || line.kind() == Line.Kind.PARAGRAPH) {
        Numeral.of(line.text())
            .filter(numeral -> numeral.rest().isEmpty() || Shape.titleLike(numeral.rest()))
            .ifPresent(
                numeral ->
                    count(
                        runs.computeIfAbsent(numeral.style(), _ -> new ArrayList<>()),
                        at,
                        numeral));
      }
    }
    return runs;
  }

  /// Takes a number that goes on from the last one, or begins anew.
  private static void count(List<Entry> run, int at, Numeral numeral) {
    var next = run.isEmpty() ? -1 : run.getLast().numeral().value() + 1;
    if (numeral.value() == next
        || numeral.value() == 1
        || (run.isEmpty() && numeral.value() == 0)) {
      run.add(new Entry(at, numeral));
    }
  }

  private boolean isRun(List<Entry> run) {
    var last = run.getLast().numeral();
    var alone = last.named() && run.size() == 1;
    if (run.size() < 2 && !alone) {
      return false;
    }
    var withText = 0;
    for (var i = 0; i < run.size(); i++) {
      var end = i + 1 < run.size() ? run.get(i + 1).at() : lines.size();
      withText += hasText(run.get(i), end) ? 1 : 0;
    }
    return withText * 5 >= run.size() * 4;
  }

  /// Whether a part has more than its titles.
  private boolean hasText(Entry entry, int end) {
    var titles = entry.numeral().rest().isEmpty() ? 1 : 0;
    return end - entry.at() - 1 > titles
        || (end - entry.at() - 1 == 1 && Shape.running(lines.get(entry.at() + 1).text()));
  }
}
