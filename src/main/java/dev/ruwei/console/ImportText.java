package dev.ruwei.console;

import dev.ruwei.documents.LeftOut;
import dev.ruwei.importing.ImportReport;
import dev.ruwei.importing.Outcome;
import dev.ruwei.knowledge.Manuscript;
import dev.ruwei.knowledge.Speaker;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The report of an import for people: a label, then what it is about, and lists below.
final class ImportText {
  /// Entries of a list that are shown.
  private static final int MOST = 200;

  private final Prompts prompts;
  private final Language language;
  private final List<String> lines = new ArrayList<>();

  ImportText(Prompts prompts, Language language) {
    this.prompts = prompts;
    this.language = language;
  }

  String of(Outcome.Imported imported) {
    var report = imported.report();
    head(report);
    sections(report);
    repairs(report);
    damages(report.damaged());
    leftOut(report.leftOut());
    end(imported);
    return String.join("\n", lines);
  }

  private void head(ImportReport report) {
    var article = report.article();
    label("import-file", report.file());
    label("import-format", report.format().label());
    var encoding = report.encoding();
    if (encoding != null) {
      label("import-encoding", encoding);
    }
    label("import-id", article.id());
    label("import-title", Manuscript.shown(article.title()));
    label("import-language-found", article.language().tag());
    optional("import-publisher", article.publisher());
    optional("import-copied", article.copiedFrom());
    var published = article.published();
    optional(
        "import-published", published == null ? null : published.day() + ", " + published.how());
  }

  private void sections(ImportReport report) {
    var parts = report.article().parts();
    var passages = parts.stream().mapToInt(part -> part.passages().size()).sum();
    label("import-sections", parts.size() + ", " + say("import-passages", "count", passages));
    for (var part : parts) {
      var count = "%5d".formatted(part.passages().size());
      lines.add(count + "  " + String.join(" · ", words(report, part)));
    }
  }

  private static List<String> words(ImportReport report, Manuscript.Part part) {
    var words = new ArrayList<>(List.of(report.idOf(part)));
    if (!part.title().isEmpty()) {
      words.add(Manuscript.shown(part.title()));
    }
    Speaker speaker = part.speaker();
    if (speaker != null) {
      words.add(speaker.name() + (speaker.role().isEmpty() ? "" : " (" + speaker.role() + ")"));
    }
    return words;
  }

  private void repairs(ImportReport report) {
    var sum = report.repairs().stream().mapToInt(repair -> repair.count()).sum();
    label("import-repairs", String.valueOf(sum));
    for (var repair : report.repairs()) {
      lines.add("%5d  %s".formatted(repair.count(), repair.name()));
      repair.examples().forEach(example -> lines.add(("         " + example).stripTrailing()));
    }
  }

  private void damages(List<ImportReport.Damaged> damages) {
    label("import-damages", String.valueOf(damages.size()));
    damages.stream()
        .limit(MOST)
        .forEach(damage -> lines.add("       " + damage.place() + ": " + damage.context()));
  }

  private void leftOut(List<LeftOut> leftOut) {
    label("import-left-out", String.valueOf(leftOut.size()));
    leftOut.stream()
        .limit(MOST)
        .forEach(
            left -> lines.add("%5s  %s: %s".formatted(line(left), left.reason(), left.text())));
    if (leftOut.size() > MOST) {
      lines.add("    …  +" + (leftOut.size() - MOST));
    }
  }

  private static String line(LeftOut left) {
    return left.line() == 0 ? "–" : String.valueOf(left.line());
  }

  private void end(Outcome.Imported imported) {
    var file = imported.file();
    lines.add(
        file == null
            ? prompts.template("console", "import-dry").in(language)
            : prompts.template("console", "import-written", "file").in(language, file));
  }

  private void optional(String key, @Nullable String value) {
    if (value != null) {
      label(key, value);
    }
  }

  private void label(String key, String value) {
    lines.add(prompts.template("console", key).in(language) + value);
  }

  private String say(String key, String placeholder, Object value) {
    return prompts.template("console", key, placeholder).in(language, value);
  }
}
