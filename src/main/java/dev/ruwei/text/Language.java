package dev.ruwei.text;

import java.util.Arrays;
import java.util.Optional;

/// The languages that articles are written in and answers are given in.
public enum Language {
  ZH_HANS("zh-Hans"),
  ZH_HANT("zh-Hant"),
  EN("en");

  private final String tag;

  Language(String tag) {
    this.tag = tag;
  }

  /// The BCP 47 tag, as articles, requests and answers write it.
  public String tag() {
    return tag;
  }

  public boolean chinese() {
    return this != EN;
  }

  /// The language of a BCP 47 tag in any case; `zh`, `zh-CN` and `zh-TW` and the like are
  /// understood.
  public static Optional<Language> ofTag(String tag) {
    var lower = tag.strip().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    return switch (lower) {
      case "zh", "zh-cn", "zh-sg", "zh-hans-cn" -> Optional.of(ZH_HANS);
      case "zh-tw", "zh-hk", "zh-mo", "zh-hant-tw" -> Optional.of(ZH_HANT);
      case "en-us", "en-gb" -> Optional.of(EN);
      default ->
          Arrays.stream(values())
              .filter(language -> language.tag.equalsIgnoreCase(lower))
              .findFirst();
    };
  }

  /// The language a text is written in: a character that only Traditional Chinese has makes it
  /// `zh-Hant`, any other Han character `zh-Hans`, none at all `en`.
  public static Language of(String text) {
    var han = false;
    for (var i = 0; i < text.length(); i++) {
      var c = text.charAt(i);
      if (Folding.onlyTraditional(c)) {
        return ZH_HANT;
      }
      han |= Characters.isHan(c);
    }
    return han ? ZH_HANS : EN;
  }
}
