package dev.ruwei.knowledge;

import java.util.Locale;

/// Whether the passages of an article are its own words or a retelling of it.
public enum Wording {
  RETOLD,
  ORIGINAL;

  /// The name that files and answers write: `retold` or `original`.
  public String tag() {
    return name().toLowerCase(Locale.ROOT);
  }
}
