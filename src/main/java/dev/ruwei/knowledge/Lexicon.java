package dev.ruwei.knowledge;

import dev.ruwei.text.Folding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Names and synonyms: groups of forms that mean the same, in any language.
public final class Lexicon {
  private final Map<String, List<String>> groupOf = new LinkedHashMap<>();

  private Lexicon(List<List<String>> groups) {
    for (var group : groups) {
      for (var form : group) {
        groupOf.merge(Folding.fold(form), group, Lexicon::joined);
      }
    }
  }

  /// A lexicon of groups; a form in two groups belongs to both.
  public static Lexicon of(List<List<String>> groups) {
    return new Lexicon(groups);
  }

  public static Lexicon empty() {
    return new Lexicon(List.of());
  }

  /// The other forms of a form as they are written in the lexicon; none when it is not there. Script,
  /// case and width of the form do not matter.
  public List<String> synonyms(String form) {
    var folded = Folding.fold(form);
    return groupOf.getOrDefault(folded, List.of()).stream()
        .filter(other -> !Folding.fold(other).equals(folded))
        .toList();
  }

  /// All forms, folded, in the order of the file.
  public List<String> forms() {
    return List.copyOf(groupOf.keySet());
  }

  private static List<String> joined(List<String> one, List<String> other) {
    return java.util.stream.Stream.concat(one.stream(), other.stream()).distinct().toList();
  }
}
