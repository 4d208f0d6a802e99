package dev.ruwei.conversation;

import dev.ruwei.knowledge.Speaker;
import org.jspecify.annotations.Nullable;

/// A speaker as programs read it.
///
/// @param role `null` where the article gives none
public record SpeakerView(String name, @Nullable String role) {
  public static @Nullable SpeakerView of(@Nullable Speaker speaker) {
    return speaker == null
        ? null
        : new SpeakerView(speaker.name(), speaker.role().isBlank() ? null : speaker.role());
  }
}
