package dev.ruwei.telegram;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;

/// Something that the bot wants to say.
sealed interface Letter {
  /// A new message.
  ///
  /// @param question the message that it answers, as [Letters] names it; `null`: none
  record Post(Place place, Styled text, List<List<Button>> buttons, @Nullable String question)
      implements Letter {}

  /// New words for an old message.
  record Correction(long chatId, long messageId, Styled text, List<List<Button>> buttons)
      implements Letter {}

  /// Words that were perhaps said before.
  record Repeat(SendMessage message) implements Letter {}

  /// A message without buttons that answers no question.
  static List<Letter> line(Place place, String text) {
    return List.of(new Post(place, Styled.plain(text), List.of(), null));
  }

  /// The same of a text that may need several messages.
  static List<Letter> posts(Place place, Styled text) {
    return Splitter.messages(text).stream()
        .<Letter>map(piece -> new Post(place, piece, List.of(), null))
        .toList();
  }
}
