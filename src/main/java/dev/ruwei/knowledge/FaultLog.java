package dev.ruwei.knowledge;

import java.util.ArrayList;
import java.util.List;

/// Collects what is wrong in one file, and whether the file can be served all the same.
final class FaultLog {
  private final String file;
  private final List<Fault> faults = new ArrayList<>();
  private boolean refused;

  FaultLog(String file) {
    this.file = file;
  }

  /// Something that the file can be served with.
  void note(int line, String problem, String cure) {
    faults.add(new Fault(file, line, problem, cure));
  }

  /// Something that keeps the file out.
  void refuse(int line, String problem, String cure) {
    refused = true;
    note(line, problem, cure);
  }

  boolean refused() {
    return refused;
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }
}
