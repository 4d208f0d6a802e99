package dev.ruwei.watching;

import dev.ruwei.knowledge.Fault;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// How the knowledge folder is. What is wrong is logged when it begins, not each time it is met.
final class Condition {
  private static final Logger LOG = LoggerFactory.getLogger(Condition.class);

  private List<Fault> faults = List.of();
  private Set<Fault> told = Set.of();
  private @Nullable String trouble;

  /// The folder was read, and this is wrong in it.
  synchronized void read(List<Fault> found) {
    found.stream().filter(fault -> !told.contains(fault)).forEach(Condition::tell);
    if (found.isEmpty() && !faults.isEmpty()) {
      LOG.info("Knowledge: all files are in order again");
    }
    faults = List.copyOf(found);
    told = new HashSet<>(found);
  }

  /// The folder cannot be brought up to date; what is served stays.
  synchronized void ill(String reason) {
    if (!Objects.equals(trouble, reason)) {
      LOG.warn("Knowledge: {}. What was read before is served on", line(reason));
    }
    trouble = reason;
  }

  synchronized void well() {
    if (trouble != null) {
      LOG.info("Knowledge: the folder can be read again");
    }
    trouble = null;
  }

  /// Why the folder cannot be brought up to date; null where it can.
  synchronized @Nullable String trouble() {
    return trouble;
  }

  /// What is wrong in the folder's files.
  synchronized List<Fault> faults() {
    return faults;
  }

  private static void tell(Fault fault) {
    LOG.warn("Knowledge: {}", line(fault.toString()));
  }

  private static String line(String text) {
    return text.replaceAll("\\s+", " ");
  }
}
