package dev.ruwei.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipInputStream;

/// The parts of a ZIP archive that hold text. Nothing is written to a disk, and no archive in it is
/// opened; what is no text is unpacked only to be counted.
final class Archive {
  private static final List<String> TEXTS =
      List.of(".xml", ".rels", ".opf", ".xhtml", ".html", ".htm", ".ncx");
  private static final int FREE = 1 << 20;
  private static final int BUFFER = 1 << 13;

  private final Limits limits;
  private final int size;
  private final Map<String, byte[]> texts = new HashMap<>();
  private final List<String> archives = new ArrayList<>();
  private int entries;
  private long unpacked;

  private Archive(Limits limits, int size) {
    this.limits = limits;
    this.size = size;
  }

  /// @throws RefusedException when it is broken or goes beyond a limit
  static Archive open(byte[] bytes, Limits limits) {
    var archive = new Archive(limits, bytes.length);
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        archive.take(entry.getName(), zip);
      }
    } catch (IOException | IllegalArgumentException _) {
      throw new RefusedException("its archive is broken. Save it anew");
    }
    return archive;
  }

  private void take(String name, ZipInputStream zip) throws IOException {
    checkName(name);
    if (++entries > limits.entries()) {
      throw new RefusedException(
          "its archive has more than %,d entries. Save it as text".formatted(limits.entries()));
    }
    var lower = name.toLowerCase(Locale.ROOT);
    var wanted = TEXTS.stream().anyMatch(lower::endsWith);
    var kept = new ByteArrayOutputStream();
    var buffer = new byte[BUFFER];
    var first = true;
    for (var n = zip.read(buffer); n > 0; n = zip.read(buffer)) {
      count(n);
      if (first && Recognition.isZip(buffer)) {
        archives.add(name);
      }
      first = false;
      if (wanted) {
        keep(kept, buffer, n, name);
      }
    }
    if (wanted && texts.put(name, kept.toByteArray()) != null) {
      throw new RefusedException("its archive has an entry twice. Save it anew");
    }
  }

  /// Names lead nowhere here, but who writes such a name means no good.
  private static void checkName(String name) {
    var parts = List.of(name.replace('\\', '/').split("/", -1));
    if (parts.contains("..")
        || name.startsWith("/")
        || name.matches("[A-Za-z]:.*")
        || name.chars().anyMatch(Character::isISOControl)) {
      throw new RefusedException(
          "its archive has an entry whose name leads out of it. Save it anew");
    }
  }

  private void count(int n) {
    unpacked += n;
    if (unpacked > limits.unpackedBytes()) {
      throw new RefusedException(
          "unpacked it is larger than %s. Split it".formatted(Sizes.of(limits.unpackedBytes())));
    }
    if (unpacked > FREE && unpacked > (long) limits.ratio() * size) {
      throw new RefusedException(
          "unpacked it is more than %d times as large. Save it as text".formatted(limits.ratio()));
    }
  }

  private void keep(ByteArrayOutputStream kept, byte[] buffer, int n, String name) {
    kept.write(buffer, 0, n);
    if (kept.size() > limits.textBytes()) {
      throw new RefusedException(
          "its part %s is larger than %s. Split it".formatted(name, Sizes.of(limits.textBytes())));
    }
  }

  boolean has(String name) {
    return texts.containsKey(name);
  }

  Optional<byte[]> text(String name) {
    return Optional.ofNullable(texts.get(name));
  }

  /// Archives in the archive, which stay closed.
  List<LeftOut> leftOut() {
    return archives.stream().map(name -> new LeftOut(0, "embedded file", name)).toList();
  }
}
