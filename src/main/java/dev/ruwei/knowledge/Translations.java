package dev.ruwei.knowledge;

import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Checks translations against what they translate.
final class Translations {
  private Translations() {}

  /// Refuses a translation that has no original or does not have its passages one by one.
  static void check(Draft translation, Map<String, Draft> all, FaultLog log) {
    var line = translation.meta().translationLine();
    var id = Objects.requireNonNull(translation.article().translationOf());
    var original = all.get(id);
    if (original == null || id.equals(translation.article().id())) {
      log.refuse(line, "there is no article '" + id + "' to translate", "Write the id of one");
    } else if (original.article().translationOf() != null) {
      log.refuse(
          line,
          "'" + id + "' is itself a translation",
          "Write '" + original.article().translationOf() + "'");
    } else {
      align(translation, original, log);
    }
  }

  private static void align(Draft translation, Draft original, FaultLog log) {
    first(original, translation)
        .findFirst()
        .ifPresent(
            place ->
                log.refuse(
                    0,
                    "passage '%s' of %s (line %d) has no translation"
                        .formatted(place, original.file(), original.lines().get(place)),
                    "Add it, or give the headings the same {#id}"));
    first(translation, original)
        .findFirst()
        .ifPresent(
            place ->
                log.refuse(
                    Objects.requireNonNullElse(translation.lines().get(place), 0),
                    "passage '%s' translates nothing in %s".formatted(place, original.file()),
                    "Remove it, or give the headings the same {#id}"));
  }

  private static Stream<String> first(Draft here, Draft missingThere) {
    return here.lines().keySet().stream().filter(place -> !missingThere.lines().containsKey(place));
  }
}
