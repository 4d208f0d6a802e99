package dev.ruwei.retrieval;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.ai.document.Document;
import org.springframework.ai.rag.Query;
import org.springframework.ai.rag.retrieval.search.DocumentRetriever;

/// This room's search as parts of Spring AI call it.
///
/// A document is a passage: its id is the passage's, its text can be cut by ranges as everywhere
/// else, and its metadata say where it stands and who says it.
final class PassageRetriever implements DocumentRetriever {
  private static final int MOST = 5;

  private final Library library;
  private final PassageSearch search;

  PassageRetriever(Library library, PassageSearch search) {
    this.library = library;
    this.search = search;
  }

  @Override
  public List<Document> retrieve(Query query) {
    return query.text().isBlank()
        ? List.of()
        : search.search(query.text(), null, null, MOST).hits().stream()
            .map(this::document)
            .toList();
  }

  private Document document(Hit hit) {
    return Document.builder()
        .id(hit.passage().id())
        .text(hit.passage().text())
        .metadata(metadata(hit.passage()))
        .score(hit.score())
        .build();
  }

  /// Absent values have no entry: Spring AI allows no `null`.
  private Map<String, Object> metadata(Passage passage) {
    var article = library.articleOf(passage);
    var section = library.sectionOf(passage);
    var metadata = new LinkedHashMap<String, Object>();
    metadata.put("passageId", passage.id());
    metadata.put("articleId", article.id());
    metadata.put("articleTitle", article.title());
    metadata.put("sectionId", section.id());
    metadata.put("sectionTitle", section.title());
    var speaker = section.speaker();
    if (speaker != null) {
      metadata.put("speaker", speaker.name());
      metadata.put("speakerRole", speaker.role());
    }
    metadata.put("language", passage.language().tag());
    metadata.put("wording", article.wording().tag());
    metadata.put("start", 0);
    metadata.put("end", passage.text().length());
    metadata.put("contentHash", passage.contentHash());
    return metadata;
  }
}
