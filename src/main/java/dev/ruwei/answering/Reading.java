package dev.ruwei.answering;

import dev.ruwei.numbers.Quantity;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Sentences;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What can be told of a text without knowing the question, each found when it is first asked for.
///
/// Two threads may find the same at once.
final class Reading {
  private static final Pattern ASKING =
      Pattern.compile(
          "(?:什么|多少|为什么|为何|谁|怎么|如何|哪)[^。]{0,12}[?？]|问[^。，]{0,16}(?:什么|多少|为什么|为何|谁|怎么|如何|哪)"
              + "|\\b(?:what|why|who|how|when|where|which)\\b[^.]{0,60}\\?|\\basked\\b.{0,40}\\b(?:what|why|who|how|when|where|which|whether)\\b");

  private final String text;
  private final Map<Span, List<Span>> clauses = new ConcurrentHashMap<>();
  private final Map<Sought, List<Span>> marks = new ConcurrentHashMap<>();
  private @Nullable String folded;
  private @Nullable Snippets snippets;
  private @Nullable List<Span> asking;
  private @Nullable List<Quantity> numbers;
  private @Nullable List<Span> persons;
  private @Nullable Set<String> units;

  Reading(String text) {
    this.text = text;
  }

  String text() {
    return text;
  }

  /// The whole of the text.
  Span whole() {
    return new Span(0, text.length());
  }

  String folded() {
    var known = folded;
    if (known == null) {
      known = Folding.fold(text);
      folded = known;
    }
    return known;
  }

  /// What of it may be quoted.
  Snippets snippets() {
    var known = snippets;
    if (known == null) {
      known = new Snippets(this);
      snippets = known;
    }
    return known;
  }

  List<Span> sentences() {
    return snippets().sentences();
  }

  /// The clauses of a range of the text.
  List<Span> clauses(Span within) {
    return clauses.computeIfAbsent(within, range -> Sentences.clauses(text, range));
  }

  /// Where it asks, or tells of somebody who does.
  List<Span> asking() {
    var known = asking;
    if (known == null) {
      known = all(ASKING, folded());
      asking = known;
    }
    return known;
  }

  /// The quantities of the text that may be relied on.
  List<Quantity> numbers() {
    var known = numbers;
    if (known == null) {
      known = Numbers.in(text).toList();
      numbers = known;
    }
    return known;
  }

  /// What looks like names of persons.
  List<Span> persons() {
    var known = persons;
    if (known == null) {
      known = List.copyOf(Persons.in(text));
      persons = known;
    }
    return known;
  }

  /// The words that show that it holds a kind of thing; none where that does not show in words.
  List<Span> marks(Sought sought) {
    return marks.computeIfAbsent(
        sought,
        kind ->
            EvidenceKinds.of(kind).map(known -> all(known.pattern(), folded())).orElse(List.of()));
  }

  /// Its pairs of characters, or its words, folded.
  Set<String> units() {
    var known = units;
    if (known == null) {
      known = Set.copyOf(Overlap.units(folded()));
      units = known;
    }
    return known;
  }

  /// Where a pattern stands in a text, without empty places.
  static List<Span> all(Pattern pattern, String text) {
    var places = new ArrayList<Span>();
    var found = pattern.matcher(text);
    while (found.find()) {
      if (found.end() > found.start()) {
        places.add(new Span(found.start(), found.end()));
      }
    }
    return List.copyOf(places);
  }
}
