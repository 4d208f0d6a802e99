package dev.ruwei.importing;

import dev.ruwei.documents.Line;
import dev.ruwei.repair.Repair;
import dev.ruwei.repair.Repairs;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The lines of a document after its repair, which sees the whole text at once.
record RepairedLines(List<Line> lines, List<Repair> repairs) {
  static RepairedLines of(List<Line> lines) {
    var text = lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    var repaired = Repairs.repair(text);
    var texts = repaired.text().split("\n", -1);
    if (texts.length != lines.size()) {
      throw new IllegalStateException("a repair has changed the number of lines");
    }
    var after = new ArrayList<Line>();
    for (var i = 0; i < texts.length; i++) {
      if (!texts[i].isBlank()) {
        after.add(lines.get(i).withText(texts[i]));
      }
    }
    return new RepairedLines(after, repaired.repairs());
  }
}
