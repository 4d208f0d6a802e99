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
import java.util.Set;
import java.util.stream.Stream;

/// Says a question in the words of another language: names by the lexicon, other words by the
/// dictionary, and numbers and what the index knows as they are.
final class Translator {
  /// So many forms of a word must share a character that is to stand for it, or all of at least
  /// two.
  private static final int ENOUGH = 3;

  private static final int FEWEST = 2;

  /// What means something of its own only in other places: "can" is no tin in a question.
  private static final Set<String> PARTICLES =
      Set.of(
          ("can could would should shall might must one ones"
                  + " 是 还 又 给 对 从 要 想 很 而 即 让 使 用 来 去 做 干 说 讲 问 看 叫 按 只 再 正 家 位 种 类 件 条 次 块"
                  + " 拿 比 像 点")
              .split(" "));

  private final Lexicon lexicon;
  private final boolean toChinese;
  private final TermLookup lookup;
  private final StringBuilder text = new StringBuilder();
  private final List<Synonym> synonyms = new ArrayList<>();
  private final List<Span> names = new ArrayList<>();
  private final List<Related> related = new ArrayList<>();
  private final List<Origin> origins = new ArrayList<>();

  private Translator(Lexicon lexicon, boolean toChinese, TermLookup lookup) {
    this.lexicon = lexicon;
    this.toChinese = toChinese;
    this.lookup = lookup;
  }

  /// Translates a question for an index.
  ///
  /// @param question as it was typed
  /// @param rest the same without question words, folded
  static Wording of(
      String question, String rest, Lexicon lexicon, boolean toChinese, TermLookup lookup) {
    var translator = new Translator(lexicon, toChinese, lookup);
    translator.translate(question, rest);
    return new Wording(
        translator.text.toString(),
        List.of(),
        translator.names,
        translator.synonyms,
        translator.related,
        translator.origins);
  }

  private void translate(String question, String rest) {
    var at = 0;
    for (var match : lexicon.in(rest)) {
      words(new Span(at, match.span().start()), question, rest);
      var own = match.span().cut(question);
      var forms =
          Stream.concat(Stream.of(own), match.synonyms().stream())
              .filter(form -> Characters.anyHan(form) == toChinese)
              .toList();
      if (!forms.isEmpty()) {
        var span = append(forms.getFirst(), own);
        if (match.proper()) {
          names.add(span);
        }
        forms.stream().skip(1).forEach(form -> synonyms.add(Synonym.of(span, form)));
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
      at = word.span().end();
      if (PARTICLES.contains(word.span().cut(rest))) {
        continue;
      }
      if (isIndexed(word.span().cut(rest)) && !Characters.anyHan(word.span().cut(rest))) {
        asItIs(word.span(), question);
      } else {
        translation(word.forms(), word.span().cut(question));
      }
    }
    asItIs(new Span(at, range.end()), question);
  }

  /// The first form that the passages have stands for the word, and the others that they have count
  /// as much. Where they have none, the character that most forms share may: 建 of 建造, 建设 and 修建. A
  /// word of which they have nothing is missed in its usual sense.
  private void translation(List<String> forms, String words) {
    var indexed = forms.stream().filter(this::isIndexed).toList();
    if (indexed.isEmpty()) {
      relate(append(shared(forms).orElse(forms.getFirst()), words), words);
    } else {
      var span = append(indexed.getFirst(), words);
      indexed.stream().skip(1).forEach(form -> synonyms.add(Synonym.ofTranslation(span, form)));
      relate(span, words);
    }
  }

  /// A translation stands for one sense of a word; the thesaurus knows others.
  private void relate(Span span, String words) {
    var forms = Thesaurus.across(toChinese, Form.of(Folding.fold(words)));
    if (!forms.isEmpty()) {
      related.add(new Related(span, forms, QuestionTerms.RELATED));
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
    var enough = Math.clamp(forms.size(), FEWEST, ENOUGH);
    return counts.entrySet().stream()
        .filter(entry -> entry.getValue() >= enough && isIndexed(entry.getKey()))
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
