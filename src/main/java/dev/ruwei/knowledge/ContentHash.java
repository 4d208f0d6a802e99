package dev.ruwei.knowledge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;

/// SHA-256 of texts, as passages and articles carry it.
final class ContentHash {
  private ContentHash() {}

  static String of(String text) {
    return of(bytes(text));
  }

  static String of(byte[] bytes) {
    return "sha256:" + HexFormat.of().formatHex(sha256().digest(bytes));
  }

  /// The hash of an article: over the hashes of its passages, one on each line.
  static String ofPassages(List<Passage> passages) {
    return of(passages.stream().map(Passage::contentHash).collect(Collectors.joining("\n")));
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
