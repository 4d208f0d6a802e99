package dev.ruwei.telegram;

import java.nio.charset.StandardCharsets;
import org.telegram.telegrambots.meta.api.objects.replykeyboard.buttons.InlineKeyboardButton;

/// A button under a message.
///
/// @param data what comes back when it is pressed: at most 64 bytes
record Button(String label, String data) {
  private static final int LONGEST_LABEL = 60;

  Button {
    if (data.getBytes(StandardCharsets.UTF_8).length > 64) {
      throw new IllegalArgumentException("too long for a button: " + data);
    }
    if (label.codePointCount(0, label.length()) > LONGEST_LABEL) {
      label = label.substring(0, label.offsetByCodePoints(0, LONGEST_LABEL - 1)) + "…";
    }
  }

  InlineKeyboardButton key() {
    return InlineKeyboardButton.builder().text(label).callbackData(data).build();
  }
}
