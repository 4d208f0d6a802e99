package dev.ruwei.retrieval;

import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Says a question in the words of another language: names by the lexicon, other words by the
/// dictionary, and numbers and what the index knows as they are.
final class Translator {
  /// So many forms of a word must share a character that is to stand for it.
  private static final int ENOUGH = 3;

  private final Lexicon lexicon;
  private final boolean toChinese;
  private final TermLookup lookup;
  private final StringBuilder text = new StringBuilder();
  private final List<Synonym> synonyms = new ArrayList<>();
  private final List<Origin> origins = new ArrayList<>();

  /// A question in another language.
  ///
  /// @param text folded; no pair of words forms across the pieces
  /// @param synonyms other translations of its words
  record Translated(String text, List<Synonym> synonyms, List<Origin> origins) {
    Translated {
      synonyms = List.copyOf(synonyms);
      origins = List.copyOf(origins);
    }
  }

  private Translator(Lexicon lexicon, boolean toChinese, TermLookup lookup) {
    this.lexicon = lexicon;
    this.toChinese = toChinese;
    this.lookup = lookup;
  }

  /// Translates a question for an index.
  ///
  /// @param question as it was typed
  /// @param rest the same without question words, folded
  static Translated of(
      String question, String rest, Lexicon lexicon, boolean toChinese, TermLookup lookup) {
    var translator = new Translator(lexicon, toChinese, lookup);
    translator.translate(question, rest);
    return new Translated(translator.text.toString(), translator.synonyms, translator.origins);
  }

  private void translate(String question, String rest) {
    var at = 0;
    for (var match : lexicon.in(rest)) {
      words(new Span(at, match.span().start()), question, rest);
      var forms = match.synonyms().stream().filter(f -> Characters.anyHan(f) == toChinese).toList();
      if (!forms.isEmpty()) {
        var span = append(forms.getFirst(), match.span().cut(question));
        forms.stream().skip(1).forEach(form -> synonyms.add(Synonym.of(match, span, form)));
      }
      at = match.span().end();
    }
    words(new Span(at, rest.length()), question, rest);
  }

  /// What stands between names.
  private void words(Span range, String question, String rest) {
    var atoms = Atoms.of(rest).stream().filter(atom -> range.contains(atom.span())).toList();
    var at = range.start();
    for (var word : Dictionary.bundled().translations(atoms)) {
      asItIs(new Span(at, word.span().start()), question);
      if (isIndexed(word.span().cut(rest)) && !Characters.anyHan(word.span().cut(rest))) {
        asItIs(word.span(), question);
      } else {
        translation(word.forms(), word.span().cut(question));
      }
      at = word.span().end();
    }
    asItIs(new Span(at, range.end()), question);
  }

  /// The first form that the passages have stands for the word, and the others that they have count
  /// as much. Where they have none, the character that most forms share may: 建 of 建造, 建设 and 修建. A
  /// word of which they have nothing is missed in its usual sense.
  private void translation(List<String> forms, String words) {
    var indexed = forms.stream().filter(this::isIndexed).toList();
    if (indexed.isEmpty()) {
      append(shared(forms).orElse(forms.getFirst()), words);
    } else {
      var span = append(indexed.getFirst(), words);
      indexed.stream().skip(1).forEach(form -> synonyms.add(Synonym.ofTranslation(span, form)));
    }
  }

  private Optional<String> shared(List<String> forms) {
    var counts = new LinkedHashMap<String, Integer>();
    for (var form : forms) {
      form.codePoints()
          .distinct()
          .mapToObj(Character::toString)
          .filter(Characters::allHan)
          .forEach(character -> counts.merge(character, 1, Integer::sum));
    }
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= ENOUGH && isIndexed(entry.getKey()))
        .max(Map.Entry.comparingByValue())
        .map(Map.Entry::getKey);
  }

  private boolean isIndexed(String form) {
    return QuestionReader.terms(form).stream().allMatch(term -> lookup.documentFrequency(term) > 0);
  }

  /// What of a range of a question stays as it is in another language, each piece by itself: what
  /// the index knows, numbers, and names, so that an unknown one is missed.
  private void asItIs(Span range, String question) {
    var part = range.cut(question);
    for (var atom : Atoms.of(part)) {
      if (!atom.han() && stays(atom, part, range.start())) {
        append(atom.span().cut(part), atom.span().cut(part));
      }
    }
  }

  private boolean stays(Atom atom, String part, int offset) {
    var first = part.charAt(atom.span().start());
    return lookup.documentFrequency(atom.key()) > 0
        || Character.isDigit(first)
        || (offset + atom.span().start() > 0 && Character.isUpperCase(first));
  }

  private Span append(String form, String words) {
    var folded = Folding.fold(form);
    var span = new Span(text.length(), text.length() + folded.length());
    text.append(folded).append(QuestionReader.BREAK);
    origins.add(new Origin(span, words));
    return span;
  }
}
