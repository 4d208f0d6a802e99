package dev.ruwei.answering;

import dev.ruwei.text.Folding;
import dev.ruwei.text.Span;
import java.util.Optional;
import java.util.regex.Pattern;

/// Questions for who has a role: "厂长是谁", "who is the chief engineer". A name beside the role
/// answers them, wherever else the question's words stand.
///
/// @param role folded
record RoleSought(String role) {
  private static final Pattern CHINESE =
      Pattern.compile(
          "(\\p{IsHan}+[长任席裁监理师授记人官将])(?:是|为|叫)(?:谁|什么名字|哪位|什么人)"
              + "|(?:谁|哪位)(?:是|担任|出任)(\\p{IsHan}+[长任席裁监理师授记人官将])[?？\\s]*$");

  private static final Pattern ENGLISH =
      Pattern.compile(
          "\\bwho(?:['’]s| is| was) (?:the|its|their) ([a-z][a-z -]*?[a-z])(?="
              + " (?:of|at|for|in)\\b|[?\\s]*$)");

  /// In characters: "厂长霍文清", "霍文清是厂长", "Ivar Stenhaug, the chief engineer".
  private static final int BESIDE = 6;

  /// Empty where a folded question asks for no role.
  static Optional<RoleSought> in(String question) {
    var chinese = CHINESE.matcher(question);
    if (chinese.find()) {
      var named = chinese.group(1) == null ? chinese.group(2) : chinese.group(1);
      return Optional.of(new RoleSought(lastWord(named)));
    }
    var english = ENGLISH.matcher(question);
    return english.find() ? Optional.of(new RoleSought(english.group(1))) : Optional.empty();
  }

  /// Of two characters at least, as no role has one.
  private static String lastWord(String named) {
    var start = Segment.of(named).getLast().span().start();
    return named.substring(Math.max(0, Math.min(start, named.length() - 2)));
  }

  /// Whether a text, not folded, names somebody beside the role.
  boolean isToldIn(String text) {
    var folded = Folding.fold(text);
    var persons = Persons.in(text);
    for (var at = folded.indexOf(role); at >= 0; at = folded.indexOf(role, at + 1)) {
      var place = new Span(at, at + role.length());
      if (persons.stream().anyMatch(person -> isBeside(person, place))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBeside(Span person, Span role) {
    return !person.overlaps(role)
        && Math.max(person.start() - role.end(), role.start() - person.end()) <= BESIDE;
  }
}
