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

  private final CurrentSearch current;

  PassageRetriever(CurrentSearch current) {
    this.current = current;
  }

  @Override
  public List<Document> retrieve(Query query) {
    if (query.text().isBlank()) {
      return List.of();
    }
    var search = current.search();
    return search.search(query.text(), null, null, MOST).hits().stream()
        .map(hit -> document(hit, search.library()))
        .toList();
  }

  private static Document document(Hit hit, Library library) {
    return Document.builder()
        .id(hit.passage().id())
        .text(hit.passage().text())
        .metadata(metadata(hit.passage(), library))
        .score(hit.score())
        .build();
  }

  /// Absent values have no entry: Spring AI allows no `null`.
  private static Map<String, Object> metadata(Passage passage, Library library) {
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
