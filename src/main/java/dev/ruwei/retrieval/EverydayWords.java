package dev.ruwei.retrieval;

import dev.ruwei.text.Tables;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.util.function.SingletonSupplier;

/// Everyday words and phrases that say the same, so that a question finds what a passage says in
/// other words. They hold for any article; names belong to the lexicon.
final class EverydayWords {
  private static final SingletonSupplier<EverydayWords> CHINESE =
      SingletonSupplier.of(() -> read("everyday-words.zh.txt"));
  private static final SingletonSupplier<EverydayWords> ENGLISH =
      SingletonSupplier.of(() -> read("everyday-words.en.txt"));

  private final Phrases<List<String>> groups = new Phrases<>();
  private final Map<String, Form> forms = new HashMap<>();
  private final Set<String> atoms = new HashSet<>();

  private EverydayWords(List<String> lines) {
    for (var line : lines) {
      var group = List.of(line.split(", "));
      group.forEach(word -> add(word, group));
    }
  }

  /// The words of one language, read on first use.
  static EverydayWords of(boolean chinese) {
    return Objects.requireNonNull((chinese ? CHINESE : ENGLISH).get());
  }

  /// Whether a text is a word or phrase of these, as a whole.
  boolean list(String word) {
    return forms.containsKey(word);
  }

  /// The words and phrases that stand in some atoms.
  List<? extends Phrases.Found<?>> in(List<Atom> atoms) {
    return groups.in(atoms);
  }

  /// Whether two words or phrases can stand for each other.
  boolean alike(String one, String other) {
    var wanted = Form.of(other);
    return groups.of(Form.of(one)).stream()
        .flatMap(List::stream)
        .anyMatch(word -> form(word).equals(wanted));
  }

  /// Whether an atom is a word as it should be: then it is no slip of the pen.
  boolean have(String atom) {
    return atoms.contains(atom);
  }

  /// Other words for those of a question. What is part of a longer word is no word of its own.
  ///
  /// @param known whether an index has an atom; what it has not, is no use
  List<Synonym> others(List<Atom> question, Predicate<String> known) {
    var others = new ArrayList<Synonym>();
    for (var found : groups.in(question)) {
      var own = Form.of(question.subList(found.start(), found.end()));
      found.values().stream()
          .flatMap(List::stream)
          .distinct()
          .filter(word -> isOther(word, own, known))
          .forEach(word -> others.add(Synonym.ofWord(found.span(question), word)));
    }
    return others;
  }

  private boolean isOther(String word, Form own, Predicate<String> known) {
    var form = form(word);
    return !form.equals(own)
        && !isWordOfAPhrase(word, form)
        && form.atoms().stream().allMatch(known);
  }

  private Form form(String word) {
    return forms.computeIfAbsent(word, Form::of);
  }

  private void add(String word, List<String> group) {
    var form = form(word);
    atoms.addAll(form.atoms());
    if (!form.isEmpty() && !isWordOfAPhrase(word, form)) {
      groups.add(form, group);
    }
  }

  /// "in charge of" would be found in every "charge".
  private static boolean isWordOfAPhrase(String word, Form form) {
    return word.indexOf(' ') > 0 && form.atoms().size() == 1;
  }

  private static EverydayWords read(String file) {
    return new EverydayWords(Tables.lines(EverydayWords.class, file));
  }
}
