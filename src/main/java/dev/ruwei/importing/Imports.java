package dev.ruwei.importing;

import dev.ruwei.documents.Document;
import dev.ruwei.documents.Documents;
import dev.ruwei.documents.Limits;
import dev.ruwei.documents.RefusedException;
import dev.ruwei.knowledge.Ids;
import dev.ruwei.knowledge.Manuscript;
import dev.ruwei.knowledge.MostlyIn;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The door: makes an article of a file and writes it into the knowledge folder.
public final class Imports {
  private static final int LONGEST_ID = 60;
  private final Path folder;
  private final Limits limits;

  /// @param folder the knowledge folder; made where it is missing
  public Imports(Path folder, Limits limits) {
    this.folder = folder;
    this.limits = limits;
  }

  /// Imports a file. Whatever is wrong with it is told by the outcome.
  public Outcome file(String name, ImportOptions options) {
    return run(name, stem(name), () -> new SourceFiles(limits).read(name), options);
  }

  /// Imports what a stream brings.
  public Outcome stream(InputStream in, ImportOptions options) {
    return run("-", "", () -> read(in), options);
  }

  private byte[] read(InputStream in) {
    try {
      return new SourceFiles(limits).read(in);
    } catch (IOException _) {
      throw new RefusedException("standard input cannot be read. Import a file");
    }
  }

  private Outcome run(String name, String stem, Callable<byte[]> bytes, ImportOptions options) {
    try {
      checkOptions(options);
      var report = new Deadline(limits.time()).run(() -> report(name, stem, bytes.call(), options));
      var markdown = report.article().markdown();
      var file =
          options.dryRun()
              ? null
              : new ArticleFile(folder).write(report.article(), options.force());
      return new Outcome.Imported(report, markdown, file);
    } catch (RefusedException e) {
      return new Outcome.Refused(name, String.valueOf(e.getMessage()));
    }
  }

  private static void checkOptions(ImportOptions options) {
    var id = options.id();
    if (id != null && !Ids.isArticle(id)) {
      throw new RefusedException("'" + id + "' is no id. Use letters, digits, '-' and '.'");
    }
    var source = options.source();
    if (source != null && !source.matches("https?://[^\\s/?#]+\\S*")) {
      throw new RefusedException("'" + source + "' is no web address. Use http://… or https://…");
    }
  }

  private ImportReport report(String name, String stem, byte[] bytes, ImportOptions options) {
    var document = new Documents(limits).read(name, bytes);
    checkLength(document);
    var repaired = RepairedLines.of(document.lines());
    var draft =
        Structure.of(document, repaired.lines(), options.title(), stem.isEmpty() ? "text" : stem);
    checkPassages(draft.parts());
    return new ImportReport(
        name,
        document.format(),
        document.encoding(),
        manuscript(draft, document, stem, options),
        repaired.repairs(),
        draft.leftOut());
  }

  private void checkLength(Document document) {
    if (document.lines().isEmpty()) {
      throw nothing();
    }
    var length = document.lines().stream().mapToLong(line -> line.text().length()).sum();
    if (length > limits.characters()) {
      throw new RefusedException(
          "its text has more than %,d characters. Split it".formatted(limits.characters()));
    }
  }

  private static RefusedException nothing() {
    return new RefusedException("there is no text of an article in it. Check what it holds");
  }

  private void checkPassages(List<Manuscript.Part> parts) {
    var passages = parts.stream().mapToInt(part -> part.passages().size()).sum();
    if (parts.isEmpty()) {
      throw nothing();
    }
    if (passages > limits.passages()) {
      throw new RefusedException(
          "it makes more than %,d passages. Split it".formatted(limits.passages()));
    }
  }

  private static Manuscript manuscript(
      Draft draft, Document document, String stem, ImportOptions options) {
    var language = options.language();
    return new Manuscript(
        id(options.id(), document.stated().id(), stem, draft.title()),
        draft.title(),
        draft.publisher(),
        options.source(),
        draft.address(),
        draft.published(),
        language != null ? language : MostlyIn.language(text(draft)),
        draft.parts());
  }

  private static String text(Draft draft) {
    return draft.parts().stream()
        .flatMap(part -> part.passages().stream())
        .collect(Collectors.joining("\n"));
  }

  private static String id(
      @Nullable String wanted, @Nullable String stated, String stem, String title) {
    if (wanted != null) {
      return wanted;
    }
    if (stated != null && Ids.isArticle(stated)) {
      return stated;
    }
    var slug = Ids.slug(stem.isEmpty() ? title : stem);
    var shorter =
        slug.substring(
            0,
            slug.offsetByCodePoints(
                0, Math.min(LONGEST_ID, slug.codePointCount(0, slug.length()))));
    var id = Ids.slug(shorter);
    return Ids.isArticle(id) && isFileName(id) ? id : "article";
  }

  /// Whether the locale has letters for it.
  private static boolean isFileName(String id) {
    try {
      return !Path.of(id).toString().isEmpty();
    } catch (InvalidPathException _) {
      return false;
    }
  }

  private static String stem(String name) {
    var file = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var dot = file.lastIndexOf('.');
    return dot > 0 ? file.substring(0, dot) : file;
  }
}
