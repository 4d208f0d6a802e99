package dev.ruwei.repair;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/// Collects what the repairs of one text did.
final class RepairLog {
  private final Map<String, Repair> done = new LinkedHashMap<>();

  void add(String name, List<Edit> edits, String text) {
    if (!edits.isEmpty()) {
      var examples =
          edits.stream()
              .limit(Repair.MOST_EXAMPLES)
              .map(edit -> edit.example(text))
              .distinct()
              .toList();
      done.merge(name, new Repair(name, edits.size(), examples), RepairLog::both);
    }
  }

  /// In the order of the repairs.
  List<Repair> repairs() {
    return Repairs.STEPS.stream()
        .map(step -> done.get(step.name()))
        .filter(Objects::nonNull)
        .distinct()
        .toList();
  }

  private static Repair both(Repair a, Repair b) {
    var examples =
        Stream.concat(a.examples().stream(), b.examples().stream())
            .distinct()
            .limit(Repair.MOST_EXAMPLES)
            .toList();
    return new Repair(a.name(), a.count() + b.count(), examples);
  }
}
