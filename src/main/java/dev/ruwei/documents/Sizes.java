package dev.ruwei.documents;

/// Sizes in words.
final class Sizes {
  private static final int KIB = 1 << 10;
  private static final int MIB = 1 << 20;

  private Sizes() {}

  static String of(long bytes) {
    if (bytes >= MIB) {
      return bytes / MIB + " MiB";
    }
    return bytes >= KIB ? bytes / KIB + " KiB" : bytes + " bytes";
  }
}
