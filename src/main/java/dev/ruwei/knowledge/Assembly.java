package dev.ruwei.knowledge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Puts drafts together that were sound by themselves, and judges what they are to each other.
///
/// Where a file has gone wrong, its last good version stays; where two files want the same id, the
/// one that has it keeps it.
final class Assembly {
  private final Map<String, Draft> lastGood;
  private final Map<String, Draft> byId = new LinkedHashMap<>();
  private final List<Fault> faults = new ArrayList<>();

  /// @param lastGood what is served of each file up to now
  Assembly(Map<String, Draft> lastGood) {
    this.lastGood = lastGood;
  }

  /// @param readings in the order in which the first of two that clash is served
  void add(Collection<Reading> readings) {
    readings.forEach(reading -> faults.addAll(reading.faults()));
    var drafts = readings.stream().flatMap(reading -> draft(reading).stream()).toList();
    drafts.stream().filter(this::isServed).forEach(this::claim);
    drafts.stream().filter(draft -> !isServed(draft)).forEach(this::claim);
    checkTranslations();
  }

  /// What is to be served of each file from now on, in the order of the articles' ids.
  Map<String, Draft> served() {
    var served = new LinkedHashMap<String, Draft>();
    byId.values().stream()
        .sorted(Comparator.comparing(draft -> draft.article().id()))
        .forEach(draft -> served.put(draft.file(), draft));
    return served;
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  private Optional<Draft> draft(Reading reading) {
    return Optional.ofNullable(reading.draft()).or(() -> lastGood(reading.file()));
  }

  private Optional<Draft> lastGood(String file) {
    return Optional.ofNullable(lastGood.get(file));
  }

  private boolean isServed(Draft draft) {
    return lastGood(draft.file()).filter(draft::equals).isPresent();
  }

  private void claim(Draft draft) {
    var id = draft.article().id();
    var other = byId.putIfAbsent(id, draft);
    if (other != null) {
      var log = new FaultLog(draft.file());
      log.refuse(
          draft.meta().idLine(),
          "the id '" + id + "' is that of " + other.file() + " too",
          "Give " + draft.file() + " another id");
      faults.addAll(log.faults());
      goBack(draft);
    }
  }

  /// To the last good version, where its id is still free.
  private void goBack(Draft draft) {
    lastGood(draft.file()).ifPresent(last -> byId.putIfAbsent(last.article().id(), last));
  }

  private void checkTranslations() {
    var all = Map.copyOf(byId);
    for (var draft : List.copyOf(byId.values())) {
      var log = new FaultLog(draft.file());
      if (draft.article().translationOf() != null) {
        Translations.check(draft, all, log);
      }
      if (log.refused()) {
        byId.remove(draft.article().id());
        goBack(draft);
      }
      faults.addAll(log.faults());
    }
  }
}
