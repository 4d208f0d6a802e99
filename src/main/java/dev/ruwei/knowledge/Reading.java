package dev.ruwei.knowledge;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one file was found to hold when it was read.
///
/// @param stamp of the file before it was read
/// @param certain whether a change since then would show in the stamp
/// @param hash of the bytes; empty where they could not be read
/// @param draft the article; null where there is none to be had from the file
/// @param lexicon null where the file is none that can be read
record Reading(
    String file,
    Stamp stamp,
    boolean certain,
    String hash,
    @Nullable Draft draft,
    @Nullable Lexicon lexicon,
    List<Fault> faults) {
  Reading {
    faults = List.copyOf(faults);
  }

  /// Reads a file, unless an earlier reading shows that nothing has changed in it.
  ///
  /// @param before null where there was none
  static Reading of(KnowledgeFile file, @Nullable Reading before, Instant now) {
    return before != null && before.certain() && before.stamp().equals(file.stamp())
        ? before
        : read(file, before, now);
  }

  private static Reading read(KnowledgeFile file, @Nullable Reading before, Instant now) {
    var log = new FaultLog(file.name());
    var bytes = bytes(file);
    var hash = bytes.map(ContentHash::of).orElse("");
    var certain = bytes.isPresent() && file.stamp().tellsChangesAfter(now);
    if (before != null && before.hash().equals(hash)) {
      return before.at(file.stamp(), certain);
    }
    var content = bytes.map(file::holding).orElse(file);
    var lexicon = file.isLexicon() ? LexiconReader.read(content, log) : null;
    var draft = file.isLexicon() ? null : ArticleReader.read(content, log).orElse(null);
    return new Reading(
        file.name(),
        file.stamp(),
        certain,
        hash,
        draft,
        log.refused() ? null : lexicon,
        log.faults());
  }

  private static Optional<byte[]> bytes(KnowledgeFile file) {
    try {
      return Optional.of(file.content().bytes());
    } catch (IOException _) {
      return Optional.empty();
    }
  }

  private Reading at(Stamp later, boolean sure) {
    return new Reading(file, later, sure, hash, draft, lexicon, faults);
  }
}
