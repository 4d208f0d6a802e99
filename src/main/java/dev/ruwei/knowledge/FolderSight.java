package dev.ruwei.knowledge;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a knowledge folder looks like from outside at one moment: its files are not read yet.
///
/// @param folders all of them, the folder itself first, wherever links lead
/// @param files in the order of their names
/// @param hidden names of files and folders that cannot be read now, whatever was there before; the
///   empty name is the folder itself
public record FolderSight(
    List<Path> folders, List<KnowledgeFile> files, List<Fault> faults, Set<String> hidden) {
  public FolderSight {
    folders = List.copyOf(folders);
    files = List.copyOf(files);
    faults = List.copyOf(faults);
    hidden = Set.copyOf(hidden);
  }

  /// Whether the folder itself can be read.
  public boolean readable() {
    return !hidden.contains("");
  }

  /// Whether nothing shows that anything has changed.
  public boolean sameAs(FolderSight other) {
    return stamps().equals(other.stamps())
        && faults.equals(other.faults())
        && hidden.equals(other.hidden());
  }

  /// Whether a file may still be there and cannot be seen.
  boolean hides(String file) {
    return hidden.stream()
        .anyMatch(name -> name.isEmpty() || file.equals(name) || file.startsWith(name + "/"));
  }

  private Map<String, Stamp> stamps() {
    var stamps = new LinkedHashMap<String, Stamp>();
    files.forEach(file -> stamps.put(file.name(), file.stamp()));
    return stamps;
  }
}
