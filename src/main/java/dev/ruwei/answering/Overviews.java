package dev.ruwei.answering;

import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.knowledge.Section;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Language;
import dev.ruwei.text.Sentences;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Finds the sentences that stand for a whole topic or a whole article, spread over it.
final class Overviews {
  private static final int MOST = 5;
  private static final double FIGURE = 0.2;
  private static final Pattern MARKS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Wanted NUMBER = Wanted.by(Sought.NUMBER, "");

  private static final Pattern WHO_IS =
      Pattern.compile(
          "[\\s请问]*(?:(.+?)\\s*(?:是谁|是什么人|是何人|何许人)|谁是\\s*(.+?)|who(?: is|'s)"
              + " (.+?))[\\s?？。.!]*");

  private static final Pattern PART_OF_TITLE = Pattern.compile("[\\p{P}\\s]+");

  private final Map<String, List<Section>> bySpeaker = new HashMap<>();
  private final Library library;

  Overviews(Library library) {
    this.library = library;
    library.articles().stream()
        .flatMap(article -> article.sections().stream())
        .forEach(this::rememberSpeaker);
  }

  private void rememberSpeaker(Section section) {
    var speaker = section.speaker();
    if (speaker != null && !section.passages().isEmpty()) {
      bySpeaker.computeIfAbsent(Folding.fold(speaker.name()), _ -> new ArrayList<>()).add(section);
    }
  }

  /// The main points, in the order of the articles; empty when the question wants something in
  /// particular, or a topic that no article has.
  List<Evidence> of(Question question) {
    var introduced = introduced(question);
    return introduced.isEmpty() ? wished(question) : introduced;
  }

  /// Who somebody is, where a question asks no more than that about a speaker.
  private List<Evidence> introduced(Question question) {
    var asked = WHO_IS.matcher(Folding.fold(question.text()));
    if (!asked.matches()) {
      return List.of();
    }
    var sections = bySpeaker.getOrDefault(name(asked), List.of());
    var articles = sections.isEmpty() ? Set.<String>of() : ids(articles(question));
    return sections.stream()
        .filter(section -> articles.contains(section.passages().getFirst().articleId()))
        .map(Overviews::introduction)
        .toList();
  }

  private static String name(Matcher asked) {
    return IntStream.rangeClosed(1, asked.groupCount())
        .mapToObj(asked::group)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse("");
  }

  private static Set<String> ids(List<Article> articles) {
    return articles.stream().map(Article::id).collect(Collectors.toSet());
  }

  private List<Evidence> wished(Question question) {
    return OverviewRequest.of(question.text())
        .flatMap(request -> scope(question, request).map(scope -> points(scope, request.aspect())))
        .orElse(List.of());
  }

  /// The sections that a wish is about: those it names, or all where it names nothing.
  private Optional<List<Section>> scope(Question question, OverviewRequest request) {
    var articles = articles(question);
    var named =
        articles.stream()
            .flatMap(article -> article.sections().stream())
            .filter(section -> !namesOf(section, request.rest()).isEmpty())
            .toList();
    var rest = request.rest();
    for (var section : named) {
      for (var name : namesOf(section, rest)) {
        rest = rest.replace(name, "\u0001");
      }
    }
    if (!saysNothingMore(rest)) {
      return request.aspect() == OverviewRequest.Aspect.SPEAKERS
          ? titled(content(rest), articles)
          : Optional.empty();
    }
    return Optional.of(
        named.isEmpty() ? articles.stream().flatMap(a -> a.sections().stream()).toList() : named);
  }

  /// The sections whose titles have some words that are not the whole title, or else the one whose
  /// title has a part of them: who spoke of a thing spoke in the section that is titled by it.
  private static Optional<List<Section>> titled(String words, List<Article> articles) {
    if (words.isBlank()) {
      return Optional.empty();
    }
    var all = articles.stream().flatMap(article -> article.sections().stream()).toList();
    var having =
        all.stream().filter(section -> Folding.fold(section.title()).contains(words)).toList();
    var touching = all.stream().filter(section -> hasPartIn(section, words)).toList();
    return !having.isEmpty()
        ? Optional.of(having)
        : touching.size() == 1 ? Optional.of(touching) : Optional.empty();
  }

  private static boolean hasPartIn(Section section, String words) {
    return PART_OF_TITLE
        .splitAsStream(Folding.fold(section.title()))
        .filter(part -> part.length() > 1)
        .anyMatch(words::contains);
  }

  /// The section's title, or other forms of it, as they stand in a folded text.
  private List<String> namesOf(Section section, String folded) {
    var title = Folding.fold(section.title());
    return Stream.concat(
            Stream.of(title), library.lexicon().synonyms(title).stream().map(Folding::fold))
        .filter(name -> !name.isBlank() && folded.contains(name))
        .toList();
  }

  private boolean saysNothingMore(String rest) {
    if (!library.lexicon().in(rest).isEmpty()) {
      return false;
    }
    return content(rest).chars().filter(Character::isLetterOrDigit).count() <= 1;
  }

  /// What of a folded text carries content.
  private static String content(String rest) {
    var left = new StringBuilder(rest);
    for (var span : LightWords.in(rest)) {
      left.replace(span.start(), span.end(), "\u0001".repeat(span.length()));
    }
    return MARKS.matcher(left).replaceAll(" ").strip();
  }

  /// Articles in the question's language, or in the other where there are none.
  private List<Article> articles(Question question) {
    var chinese = Language.of(question.text()).chinese();
    var all =
        library.articles().stream()
            .filter(article -> question.articleId() == null || belongs(article, question))
            .toList();
    return all.stream()
        .filter(
            article ->
                article.language().chinese() == chinese
                    || !library.has(article, chinese ? Language.ZH_HANS : Language.EN))
        .toList();
  }

  private boolean belongs(Article article, Question question) {
    return library
        .article(String.valueOf(question.articleId()))
        .filter(asked -> asked.workId().equals(article.workId()))
        .isPresent();
  }

  private static List<Evidence> points(List<Section> sections, OverviewRequest.Aspect aspect) {
    if (aspect == OverviewRequest.Aspect.SPEAKERS) {
      return sections.stream()
          .filter(section -> section.speaker() != null)
          .limit(MOST)
          .map(Overviews::introduction)
          .toList();
    }
    if (aspect == OverviewRequest.Aspect.FIGURES) {
      return Figures.of(sections, MOST);
    }
    var groups = sections.size() == 1 ? singles(sections.getFirst()) : bySection(sections);
    return spread(groups).stream().map(group -> best(group)).toList();
  }

  /// The first sentence that names a section's speaker.
  private static Evidence introduction(Section section) {
    var name = Objects.requireNonNull(section.speaker()).name();
    var passage = section.passages().getFirst();
    var sentences = Sentences.of(passage.text());
    var naming =
        sentences.stream()
            .filter(sentence -> sentence.cut(passage.text()).contains(name))
            .findFirst()
            .orElse(sentences.getFirst());
    return new Evidence(passage, naming, naming, 1);
  }

  private static List<List<Passage>> singles(Section section) {
    return section.passages().stream().map(List::of).toList();
  }

  private static List<List<Passage>> bySection(List<Section> sections) {
    return sections.stream().map(Section::passages).filter(group -> !group.isEmpty()).toList();
  }

  /// At most five groups that cover all passages, in their order.
  private static List<List<Passage>> spread(List<List<Passage>> groups) {
    var count = Math.min(MOST, groups.size());
    var spread = new ArrayList<List<Passage>>();
    for (var i = 0; i < count; i++) {
      var from = i * groups.size() / count;
      var to = (i + 1) * groups.size() / count;
      spread.add(groups.subList(from, to).stream().flatMap(List::stream).toList());
    }
    return spread;
  }

  /// The sentence that stands best for some passages: the one that shares most with the others; a
  /// figure helps.
  private static Evidence best(List<Passage> passages) {
    var counts = new HashMap<String, Integer>();
    for (var passage : passages) {
      Overlap.units(Folding.fold(passage.text()))
          .forEach(unit -> counts.merge(unit, 1, Integer::sum));
    }
    Evidence best = null;
    for (var passage : passages) {
      for (var sentence : Sentences.of(passage.text())) {
        var score = worth(sentence.cut(passage.text()), counts);
        if (best == null || score > best.score()) {
          best = new Evidence(passage, sentence, sentence, score);
        }
      }
    }
    return Objects.requireNonNull(best);
  }

  /// @param counts how often the passages have each pair of characters, or word
  private static double worth(String sentence, Map<String, Integer> counts) {
    var folded = Folding.fold(sentence);
    var figures = NUMBER.worth(folded) > 0 ? 1 : 0;
    return centrality(folded, counts) + FIGURE * figures;
  }

  /// How many of a sentence's pairs of characters, or words, the passages use elsewhere too.
  private static double centrality(String sentence, Map<String, Integer> counts) {
    var units = Overlap.units(sentence);
    var shared = units.stream().filter(unit -> counts.getOrDefault(unit, 0) > 1).count();
    return units.isEmpty() ? 0 : (double) shared / units.size();
  }
}
