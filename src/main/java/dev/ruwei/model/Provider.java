package dev.ruwei.model;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// Whose protocol a model speaks.
enum Provider {
  NONE,
  /// OpenAI, and all who speak its protocol.
  OPENAI,
  OLLAMA;

  /// As properties name it.
  String tag() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Optional<Provider> of(String tag) {
    return Arrays.stream(values()).filter(one -> one.tag().equalsIgnoreCase(tag)).findFirst();
  }

  static String tags() {
    return Arrays.stream(values()).map(Provider::tag).collect(Collectors.joining(", "));
  }
}
