package dev.ruwei.evaluation;

import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.knowledge.Section;
import dev.ruwei.knowledge.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Questions over paragraphs in the format of SQuAD (Rajpurkar et al., 2016): the paragraphs are
/// the passages, and the file's articles the articles.
///
/// Refusal is measured on indexes that lack something:
///
/// - far: an index without every second article. Questions on what was left out must be refused,
///   those on the rest must not.
/// - near: the i-th index lacks the i-th paragraph of every article that has at least two. So each
///   question is put once to an index without its own paragraph but with all others of its article,
///   and, to compare, to the index that lacks the paragraph after it. That takes as many indexes as
///   the longest article has paragraphs, not as many as there are questions. The price: the other
///   articles lack a paragraph each too, which moves the statistics a little and never brings in an
///   answer.
record Squad(List<Topic> topics, List<Asked> asked, int skipped) implements Dataset {
  /// The only section of each article.
  static final String SECTION = "text";

  /// One article of the file.
  record Topic(String id, String title, List<Passage> paragraphs) {}

  /// A question with the paragraph that answers it.
  ///
  /// @param topic the index of the article
  record Asked(String question, List<String> answers, int topic, Passage paragraph) {
    int index() {
      return paragraph.position() - 1;
    }
  }

  Squad {
    topics = List.copyOf(topics);
    asked = List.copyOf(asked);
  }

  @Override
  public String format() {
    return "squad";
  }

  @Override
  public int passages() {
    return topics.stream().mapToInt(topic -> topic.paragraphs().size()).sum();
  }

  @Override
  public int questions() {
    return asked.size();
  }

  @Override
  public Squad sample(Sample sample) {
    return new Squad(topics, sample.of(asked), skipped);
  }

  @Override
  public Function<String, Optional<String>> texts() {
    Map<String, String> texts =
        topics.stream()
            .flatMap(topic -> topic.paragraphs().stream())
            .collect(Collectors.toMap(Passage::id, Passage::text));
    return id -> Optional.ofNullable(texts.get(id));
  }

  @Override
  public List<Round> rounds() {
    var longest = asked.stream().mapToInt(this::paragraphs).max().orElse(0);
    return Stream.concat(
            Stream.of(whole(), far()), IntStream.range(0, longest).mapToObj(this::near))
        .filter(round -> !round.trials().isEmpty())
        .toList();
  }

  /// The paragraphs that pass as a library.
  Library library(Predicate<Passage> kept) {
    var articles = topics.stream().flatMap(topic -> article(topic, kept).stream()).toList();
    return Library.of(articles, Lexicon.empty(), List.of());
  }

  private Round whole() {
    return new Round(
        () -> library(passage -> true),
        asked.stream().<Trial>map(one -> new Trial.Answerable(one.question(), gold(one))).toList());
  }

  private static Gold gold(Asked one) {
    return new Gold(List.of(one.answers()), new Gold.Place.InPassage(one.paragraph().id()));
  }

  private Round far() {
    var leftOut =
        IntStream.range(0, topics.size())
            .filter(index -> index % 2 == 1)
            .mapToObj(index -> topics.get(index).id())
            .collect(Collectors.toSet());
    return new Round(
        () -> library(passage -> !leftOut.contains(passage.articleId())),
        asked.stream().map(one -> trial(one, Distance.FAR, one.topic() % 2 == 1)).toList());
  }

  private Round near(int leftOut) {
    var shortened =
        topics.stream()
            .filter(topic -> topic.paragraphs().size() > 1)
            .map(Topic::id)
            .collect(Collectors.toSet());
    return new Round(
        () ->
            library(
                passage ->
                    passage.position() - 1 != leftOut || !shortened.contains(passage.articleId())),
        asked.stream().flatMap(one -> near(one, leftOut)).toList());
  }

  private Stream<Trial> near(Asked one, int leftOut) {
    var paragraphs = paragraphs(one);
    if (paragraphs < 2) {
      return Stream.empty();
    }
    var next = (one.index() + 1) % paragraphs;
    return leftOut == one.index() || leftOut == next
        ? Stream.of(trial(one, Distance.NEAR, leftOut == one.index()))
        : Stream.empty();
  }

  private static Trial trial(Asked one, Distance distance, boolean leftOut) {
    return leftOut
        ? new Trial.Unanswerable(one.question(), distance)
        : new Trial.Control(one.question(), distance);
  }

  private int paragraphs(Asked one) {
    return topics.get(one.topic()).paragraphs().size();
  }

  private static Optional<Article> article(Topic topic, Predicate<Passage> kept) {
    var passages = topic.paragraphs().stream().filter(kept).toList();
    return passages.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Article(
                topic.id(),
                topic.title(),
                null,
                null,
                null,
                Wording.ORIGINAL,
                null,
                passages.getFirst().language(),
                null,
                List.of(new Section(SECTION, topic.title(), null, passages)),
                ""));
  }
}
