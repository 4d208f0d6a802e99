package dev.ruwei.web;

import dev.ruwei.conversation.SpeakerView;
import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.Section;
import org.jspecify.annotations.Nullable;

/// A section of an article as a topic to ask about.
///
/// @param passages how many it has
record TopicView(
    String id, String title, String articleId, @Nullable SpeakerView speaker, int passages) {

  static TopicView of(Article article, Section section) {
    return new TopicView(
        section.id(),
        section.title(),
        article.id(),
        SpeakerView.of(section.speaker()),
        section.passages().size());
  }
}
