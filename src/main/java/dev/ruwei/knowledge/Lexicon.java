package dev.ruwei.knowledge;

import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Names and synonyms: groups of forms that mean the same, in any language.
public final class Lexicon {
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}.*");
  private static final Pattern LATIN = Pattern.compile("\\p{IsLatin}.*");
  private static final Lexicon EMPTY = new Lexicon(List.of());

  private final Map<String, List<String>> groupOf = new LinkedHashMap<>();
  private final Node trie = new Node();

  /// The forms that begin alike.
  private static final class Node {
    private final Map<Character, Node> next = new HashMap<>();
    private @Nullable String form;
    private List<String> synonyms = List.of();
    private boolean proper;
  }

  private Lexicon(List<List<String>> groups) {
    for (var group : groups) {
      for (var form : group) {
        groupOf.merge(Folding.fold(form), List.copyOf(group), Lexicon::joined);
      }
    }
    groupOf.keySet().forEach(this::grow);
  }

  /// A lexicon of groups; a form in two groups belongs to both.
  public static Lexicon of(List<List<String>> groups) {
    return new Lexicon(groups);
  }

  public static Lexicon empty() {
    return EMPTY;
  }

  /// The other forms of a form as they are written in the lexicon; none when it is not there.
  /// Script, case and width of the form do not matter.
  public List<String> synonyms(String form) {
    var folded = Folding.fold(form);
    return group(form).stream().filter(other -> !Folding.fold(other).equals(folded)).toList();
  }

  /// The form and its other forms as they are written in the lexicon; none when it is not there.
  public List<String> group(String form) {
    return groupOf.getOrDefault(Folding.fold(form), List.of());
  }

  /// All forms, folded, in the order of the file.
  public List<String> forms() {
    return List.copyOf(groupOf.keySet());
  }

  /// The forms that stand in a folded text: from the left, the longest at each place, none inside
  /// another. Latin forms stand there only as whole words, in singular or plural.
  public List<Match> in(String foldedText) {
    var found = new ArrayList<Match>();
    var i = 0;
    while (i < foldedText.length()) {
      var match = longestAt(foldedText, i);
      if (match == null) {
        i++;
      } else {
        found.add(match);
        i = match.span().end();
      }
    }
    return found;
  }

  private @Nullable Match longestAt(String text, int start) {
    @Nullable Match longest = null;
    @Nullable Node node = joinsWord(text, start) ? null : trie.next.get(text.charAt(start));
    for (var end = start + 1; node != null; end++) {
      var wordEnd = wordEnd(text, end);
      if (node.form != null && wordEnd > 0) {
        longest = new Match(new Span(start, wordEnd), node.form, node.synonyms, node.proper);
      }
      node = end < text.length() ? node.next.get(text.charAt(end)) : null;
    }
    return longest;
  }

  /// Where a form that ends here ends as a word; 0 when it ends inside one.
  private static int wordEnd(String text, int end) {
    if (!joinsWord(text, end)) {
      return end;
    }
    return text.charAt(end) == 's' && !joinsWord(text, end + 1) ? end + 1 : 0;
  }

  private static boolean joinsWord(String text, int at) {
    return at > 0 && at < text.length() && inWord(text.charAt(at - 1)) && inWord(text.charAt(at));
  }

  private static boolean inWord(char c) {
    return Characters.isWordLetter(c) || Character.isDigit(c);
  }

  private void grow(String form) {
    var node = trie;
    for (var i = 0; i < form.length(); i++) {
      node = node.next.computeIfAbsent(form.charAt(i), _ -> new Node());
    }
    node.form = form;
    node.synonyms = synonyms(form);
    node.proper = isProper(group(form));
  }

  private static boolean isProper(List<String> group) {
    var latin = group.stream().filter(form -> LATIN.matcher(form).matches()).toList();
    return latin.isEmpty() || latin.stream().anyMatch(form -> CAPITALISED.matcher(form).matches());
  }

  private static List<String> joined(List<String> one, List<String> other) {
    return Stream.concat(one.stream(), other.stream()).distinct().toList();
  }
}
