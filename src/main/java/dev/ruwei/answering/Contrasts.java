package dev.ruwei.answering;

import dev.ruwei.text.Characters;
import dev.ruwei.text.Tables;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// Words that exclude each other, such as imports and exports: evidence that speaks of one does not
/// answer a question about another, however much else they share.
final class Contrasts {
  private static final Map<String, List<Set<String>>> SETS = read();
  private static final int LONGEST =
      SETS.keySet().stream().mapToInt(String::length).max().orElse(0);

  private static final BitSet FIRSTS = new BitSet();

  static {
    SETS.keySet().forEach(word -> FIRSTS.set(word.charAt(0)));
  }

  /// A number in a row, and what it numbers.
  private static final Pattern ORDINAL =
      Pattern.compile(
          "第([0-9一二三四五六七八九十百]+)[个次届位名轮场期批家座条项台款部代]?(\\p{IsHan})"
              + "|\\b(first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth|[0-9]+(?:st|nd|rd|th))"
              + " ([a-z]+)|(?<![第0-9一二三四五六七八九十百年月几])([0-9]|[一二三四五六七八九])(期|标段|号线)");

  private Contrasts() {}

  /// Whether a folded text speaks of what excludes something in a folded question, and not of that
  /// itself.
  static boolean clash(String question, String text) {
    var asked = words(question);
    if (asked.isEmpty()) {
      return false;
    }
    var said = words(text);
    return asked.stream().anyMatch(word -> isExcluded(word, asked, said, text));
  }

  private static boolean isExcluded(String word, Set<String> asked, Set<String> said, String text) {
    return !text.contains(word)
        && SETS.getOrDefault(word, List.of()).stream()
            .anyMatch(
                set ->
                    said.stream().anyMatch(set::contains)
                        && asked.stream().filter(set::contains).noneMatch(said::contains));
  }

  /// Whether a folded text numbers a thing of a folded question otherwise.
  static boolean anotherInTheRow(String question, String text) {
    var asked = ordinals(question);
    if (asked.isEmpty()) {
      return false;
    }
    var said = ordinals(text);
    return asked.entrySet().stream()
        .anyMatch(
            thing -> {
              var others = said.getOrDefault(thing.getKey(), Set.of());
              return !others.isEmpty() && thing.getValue().stream().noneMatch(others::contains);
            });
  }

  private static Map<String, Set<String>> ordinals(String folded) {
    var found = new HashMap<String, Set<String>>();
    var matcher = ORDINAL.matcher(folded);
    while (matcher.find()) {
      var number = IntStream.of(1, 3, 5).filter(i -> matcher.group(i) != null).findFirst();
      var group = number.orElseThrow();
      found
          .computeIfAbsent(matcher.group(group + 1), _ -> new HashSet<>())
          .add(matcher.group(group));
    }
    return found;
  }

  /// The words of a text that exclude others, the longest at each place.
  private static Set<String> words(String text) {
    var found = new HashSet<String>();
    for (var at = 0; at < text.length(); ) {
      var end = wordEnd(text, at);
      if (end > at) {
        found.add(text.substring(at, end));
      }
      at = Math.max(end, at + 1);
    }
    return found;
  }

  private static int wordEnd(String text, int at) {
    if (!FIRSTS.get(text.charAt(at))) {
      return at;
    }
    for (var end = Math.min(text.length(), at + LONGEST); end > at; end--) {
      if (SETS.containsKey(text.substring(at, end)) && isWhole(text, at, end)) {
        return end;
      }
    }
    return at;
  }

  private static boolean isWhole(String text, int start, int end) {
    return !Characters.isWordLetter(text.charAt(start))
        || ((start == 0 || !Characters.isWordLetter(text.charAt(start - 1)))
            && (end == text.length() || !Characters.isWordLetter(text.charAt(end))));
  }

  private static Map<String, List<Set<String>>> read() {
    var sets = new HashMap<String, List<Set<String>>>();
    for (var line : Tables.lines(Contrasts.class, "contrasts.txt")) {
      var set = new HashSet<String>();
      for (var word : List.of(line.split(" "))) {
        set.add(word.replace('_', ' '));
      }
      set.forEach(word -> sets.computeIfAbsent(word, _ -> new ArrayList<>()).add(set));
    }
    return sets;
  }
}
