package dev.ruwei.repair;

import java.util.List;

/// A text after its repair.
///
/// @param text the repaired text, in NFC; every place that stays damaged is exactly one U+FFFD
/// @param repairs what was repaired, in the order of the repairs; empty for a clean text
/// @param damages the places that stay damaged, in the order of the text
public record Repaired(String text, List<Repair> repairs, List<Damage> damages) {
  public Repaired {
    repairs = List.copyOf(repairs);
    damages = List.copyOf(damages);
  }
}
