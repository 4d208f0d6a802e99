package dev.ruwei.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Mandarin syllables without tones, one for each Han character, so that homophones meet.
///
/// The readings come from ICU's transliterator `Han-Latin; Latin-ASCII`; a test holds the table
/// against it. A character with several readings has the commonest.
public final class Pinyin {
  private static final String[] SYLLABLES = new String[1 << 16];
  private static final short[] NUMBERS = new short[1 << 16];
  private static final List<String> CHARACTERS = new ArrayList<>(List.of(""));
  private static final Map<String, Boolean> KNOWN = new HashMap<>();

  static {
    for (var line : Tables.lines(Pinyin.class, "pinyin.txt")) {
      var syllable = line.substring(0, line.indexOf(' '));
      KNOWN.put(syllable, true);
      var number = (short) KNOWN.size();
      CHARACTERS.add(line.substring(syllable.length() + 1));
      line.chars()
          .skip(syllable.length() + 1L)
          .forEach(
              c -> {
                SYLLABLES[c] = syllable;
                NUMBERS[c] = number;
              });
    }
  }

  private Pinyin() {}

  /// The syllable of a character, empty where it has none.
  public static String syllable(char c) {
    var syllable = SYLLABLES[c];
    return syllable == null ? "" : syllable;
  }

  /// A number from 1 for the syllable of a character, the same for homophones; 0 where it has none.
  public static int number(char c) {
    return NUMBERS[c];
  }

  /// All characters of a syllable, by its number.
  public static String characters(int number) {
    return CHARACTERS.get(number);
  }

  /// Whether a lower-case Latin text is a Mandarin syllable.
  public static boolean isSyllable(String latin) {
    return KNOWN.containsKey(latin);
  }
}
