package dev.ruwei.telegram;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The secret that lets this program speak as the bot. It stands in the address of every request,
/// so what a library says about one is redacted before anybody sees it.
record BotToken(String value) {
  BotToken {
    value = value.strip();
  }

  static BotToken of(TelegramProperties properties) {
    var token = properties.token();
    return new BotToken(
        token == null || token.isBlank() ? read(String.valueOf(properties.tokenFile())) : token);
  }

  private static String read(String file) {
    try {
      return Files.readString(Path.of(file.strip()));
    } catch (IOException e) {
      throw new IllegalArgumentException(
          "ruwei.telegram.token-file cannot be read: " + file + ". Check its name and rights", e);
    }
  }

  String redact(String text) {
    return text.replace(value, "<token>");
  }

  @Override
  public String toString() {
    return "<token>";
  }
}
