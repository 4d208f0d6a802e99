package dev.ruwei.knowledge;

import dev.ruwei.text.Language;
import dev.ruwei.text.Nearest;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Checks the keys of front matter one by one, so that all of their faults are told at once.
final class MetaReader {
  private static final List<String> KEYS =
      List.of(
          "id",
          "title",
          "publisher",
          "source",
          "copiedFrom",
          "wording",
          "published",
          "language",
          "translationOf");

  private final Map<String, YamlText.Value> entries;
  private final FaultLog log;

  MetaReader(Map<String, YamlText.Value> entries, FaultLog log) {
    this.entries = entries;
    this.log = log;
  }

  /// What the front matter says; of no use where the log refuses the file.
  Meta read() {
    entries.keySet().stream().filter(key -> !KEYS.contains(key)).forEach(this::unknown);
    return new Meta(
        id(),
        required("title"),
        text("publisher"),
        source(),
        text("copiedFrom"),
        wording(),
        published(),
        language(),
        text("translationOf"),
        line("id"),
        line("translationOf"));
  }

  private void unknown(String key) {
    log.note(line(key), "'" + key + "' is no key", cure(key));
  }

  private static String cure(String key) {
    return Nearest.among(KEYS, key)
        .map(known -> "Did you mean '" + known + "'?")
        .orElse("Use one of " + String.join(", ", KEYS));
  }

  private String id() {
    var id = required("id");
    if (!id.isEmpty() && !Ids.isArticle(id)) {
      log.refuse(line("id"), "the id '" + id + "' is no id", "Use letters, digits, '-' and '.'");
    }
    return id;
  }

  private @Nullable URI source() {
    var text = text("source");
    if (text == null) {
      return null;
    }
    try {
      var uri = new URI(text);
      if (uri.getHost() != null && List.of("http", "https").contains(uri.getScheme())) {
        return uri;
      }
    } catch (URISyntaxException _) {
      // told below, as what is no address at all
    }
    log.note(
        line("source"), "the source is no web address", "Write http://… or https://…, or no line");
    return null;
  }

  private Wording wording() {
    var text = text("wording");
    if (text == null) {
      return Wording.ORIGINAL;
    }
    for (var wording : Wording.values()) {
      if (wording.tag().equals(text)) {
        return wording;
      }
    }
    log.refuse(line("wording"), "'" + text + "' is no wording", "Write 'retold' or 'original'");
    return Wording.RETOLD;
  }

  private @Nullable LocalDate published() {
    var text = text("published");
    try {
      return text == null ? null : LocalDate.parse(text);
    } catch (DateTimeParseException _) {
      log.refuse(
          line("published"), "'" + text + "' is no date", "Write year-month-day: 2022-01-07");
      return null;
    }
  }

  private @Nullable Language language() {
    var text = text("language");
    for (var language : Language.values()) {
      if (text == null || language.tag().equals(text)) {
        return text == null ? null : language;
      }
    }
    var tags = Arrays.stream(Language.values()).map(Language::tag);
    log.refuse(
        line("language"),
        "'" + text + "' is no language here",
        "Write one of " + tags.collect(Collectors.joining(", ")));
    return null;
  }

  private String required(String key) {
    var text = text(key);
    if (text == null) {
      log.refuse(1, "there is no '" + key + "'", "Add a line '" + key + ": …' at the top");
    }
    return text == null ? "" : text;
  }

  private @Nullable String text(String key) {
    var value = entries.get(key);
    return value == null || value.text().isBlank() ? null : value.text();
  }

  private int line(String key) {
    var value = entries.get(key);
    return value == null ? 0 : value.line();
  }
}
