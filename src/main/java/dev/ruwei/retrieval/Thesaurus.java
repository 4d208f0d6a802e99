package dev.ruwei.retrieval;

import dev.ruwei.text.Characters;
import dev.ruwei.text.Tables;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.springframework.util.function.SingletonSupplier;

/// Words that belong to the same matter, in classes as in a thesaurus after Roget (1852):
/// delivering and arriving at the door, degrees and universities. They are no synonyms, and prove
/// nothing; but where a passage has none of them either, it speaks of something else.
///
/// In a class with two sides, such as "colour: red, blue", the words of one side belong to those of
/// the other, not to each other.
final class Thesaurus {
  private static final String FILE = "thesaurus.txt";
  private static final SingletonSupplier<Thesaurus> CHINESE =
      SingletonSupplier.of(() -> read(true));
  private static final SingletonSupplier<Thesaurus> ENGLISH =
      SingletonSupplier.of(() -> read(false));
  private static final SingletonSupplier<Thesaurus> TO_CHINESE =
      SingletonSupplier.of(() -> across(true));
  private static final SingletonSupplier<Thesaurus> TO_ENGLISH =
      SingletonSupplier.of(() -> across(false));
  private static final Pattern LANGUAGES = Pattern.compile(" \\| ");

  /// Between the two sides of a class.
  private static final Pattern NAMED = Pattern.compile(": ");

  private final Phrases<List<Form>> related = new Phrases<>();

  private Thesaurus() {}

  /// The words of one language, read on first use.
  static Thesaurus of(boolean chinese) {
    return Objects.requireNonNull((chinese ? CHINESE : ENGLISH).get());
  }

  /// What is related to the words of a question. A part of a longer word is no word of its own.
  List<Related> in(List<Atom> question) {
    var found = new ArrayList<Related>();
    var known = related.in(question);
    var words = known.isEmpty() ? List.<Phrases.Found<?>>of() : Vocabulary.in(question);
    for (var one : known) {
      if (words.stream().noneMatch(word -> word.isMoreThan(one))) {
        one.values()
            .forEach(
                forms -> found.add(new Related(one.span(question), forms, QuestionTerms.RELATED)));
      }
    }
    return found;
  }

  /// What is related to a word in the other language.
  static List<Form> across(boolean toChinese, Form word) {
    return Objects.requireNonNull((toChinese ? TO_CHINESE : TO_ENGLISH).get())
        .related
        .of(word)
        .stream()
        .flatMap(List::stream)
        .distinct()
        .toList();
  }

  private void addClass(String words, Map<String, Form> known) {
    var sides = words.split(": ", 2);
    var one = forms(sides[0], known);
    var other = sides.length > 1 ? forms(sides[1], known) : one;
    relate(one, other);
    if (sides.length > 1) {
      relate(other, one);
    }
  }

  private void relate(List<Form> words, List<Form> others) {
    var findable = others.stream().filter(Form::canBeFound).toList();
    words.forEach(word -> related.add(word, findable));
  }

  /// A word stands in many classes, and is read but once.
  private static List<Form> forms(String words, Map<String, Form> known) {
    return Arrays.stream(words.split(", "))
        .map(word -> known.computeIfAbsent(word, Form::of))
        .filter(form -> !form.isEmpty())
        .toList();
  }

  private static Thesaurus read(boolean chinese) {
    var thesaurus = new Thesaurus();
    var known = new HashMap<String, Form>();
    Tables.lines(Thesaurus.class, FILE).stream()
        .flatMap(LANGUAGES::splitAsStream)
        .filter(words -> Characters.anyHan(words) == chinese)
        .forEach(words -> thesaurus.addClass(words, known));
    return thesaurus;
  }

  /// The classes that have words of both languages, from one to the other.
  private static Thesaurus across(boolean toChinese) {
    var thesaurus = new Thesaurus();
    var known = new HashMap<String, Form>();
    for (var line : Tables.lines(Thesaurus.class, FILE)) {
      var languages = LANGUAGES.splitAsStream(line).toList();
      if (languages.size() == 2) {
        var chinese = forms(NAMED.matcher(languages.getFirst()).replaceAll(", "), known);
        var english = forms(NAMED.matcher(languages.getLast()).replaceAll(", "), known);
        thesaurus.relate(toChinese ? english : chinese, toChinese ? chinese : english);
      }
    }
    return thesaurus;
  }
}
