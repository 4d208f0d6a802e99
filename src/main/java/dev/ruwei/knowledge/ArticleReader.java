package dev.ruwei.knowledge;

import dev.ruwei.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Reads one file into an article.
final class ArticleReader {
  /// More quotations and lists in each other than anybody writes; the parser's time grows with
  /// them.
  private static final Pattern TOO_DEEP =
      Pattern.compile("(?:[ \\t]*+(?:>|[-*+]|\\d{1,9}[.)])(?=[ \\t>]|$)){100}+.*+");

  private final KnowledgeFile file;
  private final FaultLog log;

  private ArticleReader(KnowledgeFile file, FaultLog log) {
    this.file = file;
    this.log = log;
  }

  /// The article; empty where the log then says why the file is kept out.
  static Optional<Draft> read(KnowledgeFile file, FaultLog log) {
    try {
      return new ArticleReader(file, log).read();
    } catch (RuntimeException | StackOverflowError e) {
      // Whatever a parser trips over in one file, the others are served.
      log.refuse(
          0,
          "the text cannot be understood (" + e.getClass().getSimpleName() + ")",
          "Look for markup nested very deeply, or save the file as .txt");
      return Optional.empty();
    }
  }

  private Optional<Draft> read() {
    var text = FileText.read(file, log);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (file.isPlainText()) {
      return meta(null).flatMap(meta -> draft(meta, PlainBlocks.read(text.get())));
    }
    refuseDepth(text.get());
    var matter = FrontMatter.split(text.get(), log);
    if (matter.isEmpty() || log.refused()) {
      return Optional.empty();
    }
    return meta(matter.get().entries())
        .flatMap(m -> draft(m, MarkdownBlocks.read(matter.get().body(), matter.get().bodyLine())));
  }

  private void refuseDepth(String text) {
    var line = 0;
    for (var next : text.split("\n", -1)) {
      line++;
      if (TOO_DEEP.matcher(next).matches()) {
        log.refuse(line, "lists or quotations are nested too deeply", "Nest fewer than 100");
        return;
      }
    }
  }

  private Optional<Meta> meta(
      @org.jspecify.annotations.Nullable Map<String, YamlText.Value> entries) {
    if (entries != null) {
      return Optional.of(new MetaReader(entries, log).read());
    }
    var id = Ids.slug(file.stem());
    if (!Ids.isArticle(id)) {
      log.refuse(0, "the file's name makes no id", "Name it with letters or digits");
      return Optional.empty();
    }
    return Optional.of(Meta.ofName(id));
  }

  private Optional<Draft> draft(Meta meta, List<Block> blocks) {
    var titled = TitledBlocks.of(blocks, meta.title(), Cleaning.clean(file.stem()));
    var parts = Outline.of(titled, log);
    if (parts.isEmpty()) {
      log.refuse(0, "the article has no text", "Write at least one paragraph");
    }
    var language = meta.language() == null ? recognised(parts) : meta.language();
    var lines = new LinkedHashMap<String, Integer>();
    var sections =
        parts.stream()
            .map(part -> new SectionBuilder(meta.id(), language, part, lines).build(log))
            .toList();
    if (log.refused()) {
      return Optional.empty();
    }
    return Optional.of(
        new Draft(file.name(), article(meta, titled.title(), language, sections), meta, lines));
  }

  private static Language recognised(List<Outline.Part> parts) {
    return MostlyIn.language(
        parts.stream()
            .flatMap(part -> part.paragraphs().stream())
            .map(paragraph -> paragraph.text().text())
            .collect(Collectors.joining("\n")));
  }

  private static Article article(
      Meta meta, String title, Language language, List<Section> sections) {
    var passages = sections.stream().flatMap(section -> section.passages().stream()).toList();
    return new Article(
        meta.id(),
        title,
        meta.publisher(),
        meta.source(),
        meta.copiedFrom(),
        meta.wording(),
        meta.published(),
        language,
        meta.translationOf(),
        sections,
        ContentHash.ofPassages(passages));
  }
}
