package dev.ruwei.importing;

import dev.ruwei.documents.Format;
import dev.ruwei.documents.LeftOut;
import dev.ruwei.knowledge.Manuscript;
import dev.ruwei.repair.Repair;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What was found in a file, and what became of it.
///
/// @param encoding null for formats that bring their own
public record ImportReport(
    String file,
    Format format,
    @Nullable String encoding,
    Manuscript article,
    List<Repair> repairs,
    List<LeftOut> leftOut) {
  private static final int AROUND = 16;
  private static final Pattern DAMAGE = Pattern.compile("\ufffd");

  /// A place that stays damaged.
  ///
  /// @param place section and number of the passage, `s2-3` for example
  /// @param context the text around it
  public record Damaged(String place, String context) {}

  public ImportReport {
    repairs = List.copyOf(repairs);
    leftOut = List.copyOf(leftOut);
  }

  /// The id that a part has once it is read.
  public String idOf(Manuscript.Part part) {
    var id = part.id();
    return id != null ? id : article.parts().size() > 1 ? "intro" : "text";
  }

  /// The places that stay damaged, in the order of the text.
  public List<Damaged> damaged() {
    var found = new ArrayList<Damaged>();
    for (var part : article.parts()) {
      add(found, idOf(part) + "-0", part.lead() == null ? part.title() : part.lead());
      var position = 0;
      for (var passage : part.passages()) {
        add(found, idOf(part) + "-" + ++position, passage);
      }
    }
    return found;
  }

  private static void add(List<Damaged> found, String place, String text) {
    DAMAGE
        .matcher(text)
        .results()
        .forEach(damage -> found.add(new Damaged(place, around(text, damage.start()))));
  }

  private static String around(String text, int at) {
    var from = Math.max(0, at - AROUND);
    var to = Math.min(text.length(), at + AROUND + 1);
    return Manuscript.shown(
        (from > 0 ? "…" : "") + text.substring(from, to) + (to < text.length() ? "…" : ""));
  }
}
