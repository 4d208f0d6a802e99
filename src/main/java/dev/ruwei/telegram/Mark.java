package dev.ruwei.telegram;

import dev.ruwei.text.Span;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.objects.MessageEntity;

/// A range of a message that is shown in a way of its own. Telegram counts as Java does.
///
/// @param type as the Bot API names it
/// @param url where a `text_link` leads
record Mark(String type, Span range, @Nullable String url) {
  static final String BOLD = "bold";
  static final String QUOTE = "blockquote";
  static final String LONG_QUOTE = "expandable_blockquote";
  static final String LINK = "text_link";

  /// The part of it that lies in a range, as it stands in that range alone.
  Mark within(Span piece) {
    var start = Math.max(range.start(), piece.start()) - piece.start();
    var end = Math.min(range.end(), piece.end()) - piece.start();
    return new Mark(type, new Span(start, end), url);
  }

  MessageEntity entity() {
    return MessageEntity.builder()
        .type(type)
        .offset(range.start())
        .length(range.length())
        .url(url)
        .build();
  }
}
