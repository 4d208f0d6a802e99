package dev.ruwei.knowledge;

import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// By what a change of a file shows without reading it.
///
/// @param size in bytes
/// @param key what the file system tells the file by, where it does so: another file under the same
///   name has another one
record Stamp(long size, Instant modified, @Nullable Object key) {
  /// Of what never changes.
  static final Stamp NONE = new Stamp(0, Instant.EPOCH, null);

  /// Coarser than the clock of any file system in use: FAT counts every other second.
  private static final Duration TICK = Duration.ofSeconds(2);

  static Stamp of(BasicFileAttributes attributes) {
    return new Stamp(
        attributes.size(), attributes.lastModifiedTime().toInstant(), attributes.fileKey());
  }

  /// Whether a change after a moment would show. A file may be written twice within one tick of its
  /// clock, and look the same from outside.
  boolean tellsChangesAfter(Instant moment) {
    return Duration.between(modified, moment).abs().compareTo(TICK) > 0;
  }
}
