package dev.ruwei.answering;

import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Section;
import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What questions and sentences may be about: the titles of all sections and the names of the
/// lexicon, each with its other forms.
final class Topics {
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{L}*\\p{Ll}.*");

  private static final int LONGEST_HAN_NAME = 12;
  private static final int LONGEST_LATIN_NAME = 40;

  private final Map<String, String> titleOf = new LinkedHashMap<>();
  private final Lexicon names;

  Topics(Library library) {
    library.articles().stream()
        .flatMap(article -> article.sections().stream())
        .map(Section::title)
        .map(Folding::fold)
        .filter(Topics::isName)
        .forEach(
            title ->
                Stream.concat(Stream.of(title), library.lexicon().synonyms(title).stream())
                    .forEach(name -> titleOf.putIfAbsent(Folding.fold(name), title)));
    properNames(library)
        .forEach(name -> titleOf.putIfAbsent(name, canonical(name, library.lexicon())));
    names = Lexicon.of(titleOf.keySet().stream().map(List::of).toList());
  }

  /// A long title says something of its topic and is no name of it.
  private static boolean isName(String title) {
    return !title.isBlank()
        && title.length() <= (Characters.anyHan(title) ? LONGEST_HAN_NAME : LONGEST_LATIN_NAME);
  }

  /// The names of the lexicon that are nobody's who speaks: those who write it in Latin letters
  /// write it with a capital.
  private static List<String> properNames(Library library) {
    var lexicon = library.lexicon();
    var speakers =
        library.articles().stream()
            .flatMap(article -> article.sections().stream())
            .map(Section::speaker)
            .filter(Objects::nonNull)
            .map(speaker -> Folding.fold(speaker.name()))
            .collect(Collectors.toSet());
    return lexicon.forms().stream()
        .filter(form -> forms(form, lexicon).anyMatch(name -> CAPITALISED.matcher(name).matches()))
        .filter(form -> forms(form, lexicon).map(Folding::fold).noneMatch(speakers::contains))
        .toList();
  }

  private static String canonical(String form, Lexicon lexicon) {
    return forms(form, lexicon).map(Folding::fold).sorted().findFirst().orElse(form);
  }

  private static Stream<String> forms(String form, Lexicon lexicon) {
    return lexicon.group(form).stream();
  }

  /// Whether evidence speaks of another topic than the question: it names one that is not asked
  /// about, names none that is, and does not stand in the section of one.
  ///
  /// @param evidence folded
  boolean another(String question, String evidence, Section section) {
    var asked = in(Folding.fold(question));
    var said = asked.isEmpty() ? asked : in(evidence);
    return !asked.isEmpty()
        && !said.isEmpty()
        && said.stream().noneMatch(asked::contains)
        && in(Folding.fold(section.title())).stream().noneMatch(asked::contains);
  }

  private Set<String> in(String folded) {
    var titles = new HashSet<String>();
    names.in(folded).forEach(name -> titles.add(titleOf.get(name.form())));
    return titles;
  }
}
