package dev.ruwei.conversation;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.ruwei.answering.Citation;
import java.net.URI;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A citation as programs read it.
///
/// @param number the `[n]` of the answer's markers; left out of what is only related
/// @param contentHash of the passage; /api/v1/passages tells by it whether it has changed since
/// @param start the quote's place in the passage's text, in UTF-16 units
/// @param source a clickable address of the original, only where it is trusted
public record CitationView(
    @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Integer number,
    String passageId,
    String contentHash,
    String articleId,
    String articleTitle,
    String articleContentHash,
    SectionView section,
    @Nullable SpeakerView speaker,
    String language,
    String wording,
    String quote,
    int start,
    int end,
    @Nullable String source) {

  /// The citations of an answer, counted from 1.
  public static List<CitationView> numbered(List<Citation> citations) {
    return IntStream.range(0, citations.size()).mapToObj(i -> of(i + 1, citations.get(i))).toList();
  }

  static CitationView related(Citation citation) {
    return of(null, citation);
  }

  private static CitationView of(@Nullable Integer number, Citation citation) {
    var article = citation.article();
    var passage = citation.passage();
    return new CitationView(
        number,
        passage.id(),
        passage.contentHash(),
        article.id(),
        article.title(),
        article.contentHash(),
        SectionView.of(citation.section()),
        SpeakerView.of(citation.section().speaker()),
        passage.language().tag(),
        article.wording().tag(),
        citation.quote(),
        citation.range().start(),
        citation.range().end(),
        text(article.source()));
  }

  private static @Nullable String text(@Nullable URI uri) {
    return uri == null ? null : uri.toString();
  }
}
