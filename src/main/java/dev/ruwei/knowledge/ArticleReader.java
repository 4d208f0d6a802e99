package dev.ruwei.knowledge;

import dev.ruwei.text.Language;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Reads one file into an article.
final class ArticleReader {
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
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      // Whatever a parser trips over in one file, the others are served.
      log.refuse(
          0,
          "the text cannot be understood (" + e.getClass().getSimpleName() + ")",
          "Look for markup nested very deeply, split the file, or save it as .txt");
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
    MarkdownLimits.check(text.get(), log);
    var matter = FrontMatter.split(text.get(), log);
    if (matter.isEmpty() || log.refused()) {
      return Optional.empty();
    }
    return meta(matter.get().entries())
        .flatMap(m -> draft(m, MarkdownBlocks.read(matter.get(), log)));
  }

  private Optional<Meta> meta(@Nullable Map<String, YamlText.Value> entries) {
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
    var language = meta.language() == null ? recognised(parts) : meta.language();
    var lines = new LinkedHashMap<String, Integer>();
    var sections =
        parts.stream()
            .map(part -> new SectionBuilder(meta.id(), language, part, lines).build(log))
            .filter(section -> !section.passages().isEmpty())
            .toList();
    if (sections.isEmpty() && !log.refused()) {
      log.refuse(0, "the article has no text", "Write at least one paragraph");
    }
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
    return meta.article(title, language, sections, ContentHash.ofPassages(passages));
  }
}
