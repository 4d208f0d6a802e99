package dev.ruwei.conversation;

import dev.ruwei.conversation.Name.Kind;
import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Match;
import dev.ruwei.knowledge.Section;
import dev.ruwei.knowledge.Speaker;
import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import dev.ruwei.text.QuestionWords;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds the names of a library in texts: titles of sections, speakers, and what the lexicon knows.
final class Names {
  private static final int SHORTEST = 2;

  /// Lexicons write names with capitals and plain words without.
  private static final Pattern CAPITALISED = Pattern.compile("\\p{Lu}\\p{L}*\\p{Ll}.*|\\p{Lu}{2,}");

  private static final Pattern PLAIN_LATIN = Pattern.compile("\\p{Ll}[\\p{L}\\p{N} '-]*");

  private final List<Lexicon> sources;
  private final Set<String> headlines;
  private final List<String> titles;
  private final Set<String> foldedTitles;
  private final Set<String> foldedSpeakers;

  Names(Library library) {
    var sections = library.articles().stream().flatMap(a -> a.sections().stream()).toList();
    titles = sections.stream().map(Section::title).filter(Names::canName).distinct().toList();
    var speakers =
        sections.stream()
            .map(Section::speaker)
            .filter(Objects::nonNull)
            .map(Speaker::name)
            .distinct()
            .toList();
    headlines = folded(library.articles().stream().map(Article::title).toList());
    foldedTitles = folded(titles);
    foldedSpeakers = folded(speakers);
    sources = List.of(library.lexicon(), groups(titles), groups(speakers));
  }

  /// The names in a text, in its order, none inside another.
  List<Name> in(String text) {
    var folded = Folding.fold(text);
    var found = new ArrayList<Name>();
    sources.stream()
        .flatMap(source -> source.in(folded).stream())
        .sorted(Comparator.comparingInt((Match match) -> -match.span().length()))
        .filter(match -> match.span().length() >= SHORTEST)
        .forEach(match -> addUnlessTaken(found, name(text, match)));
    found.sort(Comparator.comparing(Name::span));
    return found;
  }

  /// The name that a text is as a whole.
  Optional<Name> exactly(String text) {
    return in(text).stream().filter(name -> name.span().length() == text.length()).findFirst();
  }

  /// The one title that ends as a text does: "Pay" for "WeChat Pay".
  Optional<Name> completed(String text) {
    var end = Folding.fold(text);
    var completed =
        titles.stream()
            .filter(title -> endsWith(Folding.fold(title), end))
            .flatMap(title -> exactly(title).stream())
            .toList();
    return completed.size() == 1 ? Optional.of(completed.getFirst()) : Optional.empty();
  }

  private static boolean endsWith(String title, String end) {
    var at = title.length() - end.length();
    return end.length() >= SHORTEST
        && at > 0
        && title.endsWith(end)
        && !(Characters.isWordLetter(title.charAt(at - 1))
            && Characters.isWordLetter(title.charAt(at)));
  }

  private Name name(String text, Match match) {
    var own = match.span().cut(text);
    return new Name(match.span(), own, kind(own, match.synonyms()), match.synonyms());
  }

  private Kind kind(String own, List<String> synonyms) {
    var forms = Stream.concat(Stream.of(own), synonyms.stream()).toList();
    var folded = folded(forms);
    if (folded.stream().anyMatch(foldedSpeakers::contains)) {
      return Kind.PERSON;
    }
    if (folded.stream().anyMatch(foldedTitles::contains)) {
      return Kind.TITLE;
    }
    return isProper(forms) || folded.stream().anyMatch(this::standsOverAnArticle)
        ? Kind.PROPER
        : Kind.COMMON;
  }

  private boolean standsOverAnArticle(String form) {
    return form.length() >= SHORTEST && headlines.stream().anyMatch(line -> line.contains(form));
  }

  private static boolean isProper(List<String> forms) {
    var plain = forms.stream().anyMatch(form -> PLAIN_LATIN.matcher(form).matches());
    return forms.stream()
        .filter(form -> CAPITALISED.matcher(form).matches())
        .anyMatch(form -> !plain || form.chars().anyMatch(Character::isLowerCase));
  }

  private static boolean canName(String title) {
    return title.length() >= SHORTEST && QuestionWords.in(Folding.fold(title)).isEmpty();
  }

  private static void addUnlessTaken(List<Name> found, Name name) {
    if (found.stream().noneMatch(other -> other.span().overlaps(name.span()))) {
      found.add(name);
    }
  }

  private static Lexicon groups(List<String> names) {
    return Lexicon.of(names.stream().map(List::of).toList());
  }

  private static Set<String> folded(Collection<String> texts) {
    var folded = new HashSet<String>();
    texts.forEach(text -> folded.add(Folding.fold(text)));
    return folded;
  }
}
