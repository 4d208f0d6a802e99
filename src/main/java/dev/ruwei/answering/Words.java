package dev.ruwei.answering;

import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.knowledge.Match;
import dev.ruwei.numbers.Quantity;
import dev.ruwei.retrieval.Atom;
import dev.ruwei.retrieval.Atoms;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/// The words and numbers of a sentence in their order.
///
/// A number is one word, whatever it is written like; times are left out, for they stand anywhere.
/// Words are what retrieval looks up: stemmed Latin words and single Han characters, which count in
/// pairs only. A name of the lexicon is one word, the same for all its forms.
record Words(List<Word> all) {
  /// A word.
  ///
  /// @param joined whether it is a Han character right behind another
  /// @param light whether it carries no content of its own
  record Word(String key, Span span, boolean han, boolean joined, boolean light) {}

  /// Keeps names apart from words that look the same.
  private static final String NAME = "\u0001";

  private static final String NUMBER = "\u0002";

  Words {
    all = List.copyOf(all);
  }

  static Words of(String text, List<Quantity> quantities, Lexicon lexicon) {
    var folded = Folding.fold(text);
    var names = lexicon.in(folded);
    var light = FunctionWords.in(folded);
    var words = new ArrayList<Word>();
    for (var atom : Atoms.of(text)) {
      if (free(atom, quantities.stream().map(Quantity::span))
          && free(atom, names.stream().map(Match::span))) {
        words.add(word(atom, light, words));
      }
    }
    names.stream()
        .filter(name -> quantities.stream().noneMatch(one -> one.span().overlaps(name.span())))
        .forEach(name -> words.add(name(name, folded, lexicon)));
    quantities.stream().filter(one -> !Clause.isTime(one)).forEach(one -> words.add(number(one)));
    return new Words(sorted(words.stream()));
  }

  static Words of(List<Clause> clauses) {
    return new Words(sorted(clauses.stream().flatMap(clause -> clause.words().all.stream())));
  }

  private static List<Word> sorted(Stream<Word> words) {
    return words.sorted(Comparator.comparing(Word::span)).toList();
  }

  private static boolean free(Atom atom, Stream<Span> taken) {
    return taken.noneMatch(span -> span.overlaps(atom.span()));
  }

  private static Word word(Atom atom, List<Span> light, List<Word> before) {
    var joined =
        atom.han()
            && !before.isEmpty()
            && before.getLast().han()
            && before.getLast().span().end() == atom.span().start();
    return new Word(
        atom.key(),
        atom.span(),
        atom.han(),
        joined,
        light.stream().anyMatch(span -> span.contains(atom.span())));
  }

  private static Word number(Quantity quantity) {
    return new Word(
        NUMBER + quantity.value().toPlainString(), quantity.span(), false, false, false);
  }

  /// The first of all forms stands for each of them.
  private static Word name(Match name, String folded, Lexicon lexicon) {
    var form = name.span().cut(folded);
    if (lexicon.synonyms(form).isEmpty() && form.endsWith("s")) {
      form = form.substring(0, form.length() - 1);
    }
    var first =
        Stream.concat(Stream.of(form), name.synonyms().stream().map(Folding::fold))
            .min(Comparator.naturalOrder())
            .orElse(form);
    return new Word(NAME + first, name.span(), false, false, false);
  }

  Words within(Span span) {
    return new Words(all.stream().filter(word -> span.contains(word.span())).toList());
  }

  Words with(Words others) {
    return new Words(sorted(Stream.concat(all.stream(), others.all.stream())));
  }

  boolean areLight() {
    return all.stream().allMatch(Word::light);
  }

  /// Whether all that carries content stands in a source.
  boolean standIn(Words source) {
    var singles = new HashSet<String>();
    source.all.forEach(word -> singles.add(word.key()));
    var pairs = source.pairs();
    for (var i = 0; i < all.size(); i++) {
      if (!all.get(i).light() && !stands(i, singles, pairs)) {
        return false;
      }
    }
    return true;
  }

  private boolean stands(int i, Set<String> singles, Set<String> pairs) {
    var before = joinsBefore(i);
    var after = i + 1 < all.size() && joinsBefore(i + 1);
    if (!before && !after) {
      return singles.contains(all.get(i).key());
    }
    return (before && pairs.contains(pair(i))) || (after && pairs.contains(pair(i + 1)));
  }

  /// Whether a Han character makes a pair of content with the one before it.
  private boolean joinsBefore(int i) {
    return all.get(i).joined() && i > 0 && !all.get(i).light() && !all.get(i - 1).light();
  }

  private String pair(int i) {
    return all.get(i - 1).key() + all.get(i).key();
  }

  private Set<String> pairs() {
    var pairs = new HashSet<String>();
    for (var i = 1; i < all.size(); i++) {
      if (all.get(i).joined()) {
        pairs.add(pair(i));
      }
    }
    return pairs;
  }

  /// Whether the words that carry content come in the order of a source: who does what to whom is
  /// told by it.
  boolean inOrderOf(Words source) {
    var rest = source.all.iterator();
    for (var word : all) {
      var found = word.light();
      while (!found && rest.hasNext()) {
        found = rest.next().key().equals(word.key());
      }
      if (!found) {
        return false;
      }
    }
    return true;
  }
}
