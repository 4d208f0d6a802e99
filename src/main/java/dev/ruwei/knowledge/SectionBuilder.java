package dev.ruwei.knowledge;

import dev.ruwei.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Makes the passages of one section.
final class SectionBuilder {
  private final String articleId;
  private final Language language;
  private final Outline.Part part;
  private final Map<String, Integer> lines;
  private final List<Passage> passages = new ArrayList<>();
  private @Nullable Speaker speaker;
  private int speakerLine;
  private Block.@Nullable Paragraph lead;

  /// @param lines receives the line of each passage, by the part of its id behind the colon
  SectionBuilder(
      String articleId, Language language, Outline.Part part, Map<String, Integer> lines) {
    this.articleId = articleId;
    this.language = language;
    this.part = part;
    this.lines = lines;
  }

  Section build(FaultLog log) {
    var rest = part.paragraphs().stream().dropWhile(bullet -> opening(bullet, log)).toList();
    if (lead != null) {
      add(0, lead.text(), lead.line());
    } else if (speaker != null) {
      var sentence = SpeakerLine.sentence(part.title(), speaker, language);
      add(0, PassageText.of(sentence), speakerLine);
    }
    var position = 0;
    for (var paragraph : rest) {
      add(++position, paragraph.text(), paragraph.line());
    }
    return new Section(part.id(), part.title(), speaker, passages);
  }

  /// Takes a bullet about speaker or lead; false from the first other paragraph on.
  private boolean opening(Block.Paragraph bullet, FaultLog log) {
    var named = SpeakerLine.speaker(bullet);
    if (named.isPresent() && speaker == null) {
      speaker = SpeakerLine.parse(named.get()).orElse(null);
      speakerLine = bullet.line();
      if (speaker == null) {
        log.note(bullet.line(), "the speaker has no name", "Write '- speaker: NAME | ROLE'");
      }
      return true;
    }
    var text = SpeakerLine.lead(bullet);
    if (text.isPresent() && lead == null) {
      lead = bullet.withText(text.get());
      return true;
    }
    return false;
  }

  private void add(int position, PassageText text, int line) {
    if (text.text().isBlank()) {
      return;
    }
    var place = part.id() + "-" + position;
    lines.put(place, line);
    passages.add(
        new Passage(
            articleId + ":" + place,
            articleId,
            part.id(),
            position,
            language,
            text.text(),
            text.damaged(),
            ContentHash.of(text.text())));
  }
}
