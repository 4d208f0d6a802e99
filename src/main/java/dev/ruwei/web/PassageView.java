package dev.ruwei.web;

import dev.ruwei.conversation.SectionView;
import dev.ruwei.conversation.SpeakerView;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.text.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A passage as programs read it, with the way to its neighbours and translations.
///
/// @param position from 1 in its section; 0 is what stands under the heading
/// @param damaged ranges of the text, in UTF-16 units, where the copy has lost something
/// @param changed whether it has changed since somebody cited it; null where that is not asked
/// @param previous the id of the passage before it in the article
record PassageView(
    String id,
    String articleId,
    SectionView section,
    @Nullable SpeakerView speaker,
    int position,
    String language,
    String text,
    List<Span> damaged,
    @Nullable String previous,
    @Nullable String next,
    List<String> translations,
    String contentHash,
    @Nullable Boolean changed,
    String wording) {

  /// @param since the hash that the passage had when it was cited; null where that is not asked
  static PassageView of(Passage passage, @Nullable String since, Library library) {
    var section = library.sectionOf(passage);
    return new PassageView(
        passage.id(),
        passage.articleId(),
        SectionView.of(section),
        SpeakerView.of(section.speaker()),
        passage.position(),
        passage.language().tag(),
        passage.text(),
        passage.damaged(),
        library.before(passage).map(Passage::id).orElse(null),
        library.after(passage).map(Passage::id).orElse(null),
        library.translations(passage).stream().map(Passage::id).toList(),
        passage.contentHash(),
        since == null ? null : passage.hasChangedSince(since),
        library.articleOf(passage).wording().tag());
  }
}
