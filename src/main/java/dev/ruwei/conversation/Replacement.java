package dev.ruwei.conversation;

import dev.ruwei.conversation.Name.Kind;
import dev.ruwei.conversation.SubstituteRule.Substitute;
import dev.ruwei.text.Characters;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Puts something new in the place of its like in an earlier question; the first way that fits.
final class Replacement {
  private interface Way {
    Optional<String> of(Recall recall, Substitute substitute);
  }

  /// @param onTrial whether its reading counts only where it finds an answer
  private record Step(Way way, boolean onTrial) {}

  /// A question that may be meant.
  ///
  /// @param onTrial whether it is meant only where it finds an answer
  record Reading(String meant, boolean onTrial) {}

  private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}\\s?年?");
  private static final Pattern TIME =
      Pattern.compile(
          "(?:每年|每个)?(?:[春夏秋冬](?:天|季)|(?:[0-9]{1,2}|[一二三四五六七八九十]{1,3})\\s?月|上半年|下半年|[去今明前]年|[昨今明]天"
              + "|早上|上午|中午|下午|晚上|夜里|白天|周末|平时|以前|之前|现在|将来|未来)");
  private static final Pattern YEAR_THERE =
      Pattern.compile("(?<![0-9.,])(?:19|20)[0-9]{2}(?:\\s?年)?(?![0-9])");
  private static final Set<String> OF_TIME_OR_PLACE = Set.of("in", "at", "on", "during");
  private static final Pattern END = Pattern.compile("[\\s?？!！。.]*$");

  private final Names names;
  private final Topics topics;
  private final Importance importance;
  private final List<Step> steps =
      List.of(
          new Step(Replacement::year, false),
          new Step(Replacement::time, false),
          new Step(this::sameKind, false),
          new Step(Replacement::samePreposition, false),
          new Step(this::sameHead, false),
          new Step(this::sameCharacter, false),
          new Step(this::aspect, false),
          new Step(this::unknownAspect, true),
          new Step(this::topic, false),
          new Step(this::plainName, false),
          new Step(this::firstContent, false));

  Replacement(Names names, Topics topics, Importance importance) {
    this.names = names;
    this.topics = topics;
    this.importance = importance;
  }

  /// The last question with something else in it, the likeliest reading first.
  Stream<Reading> in(Recall recall, Substitute substitute) {
    return steps.stream().flatMap(step -> read(step, recall, substitute).stream());
  }

  private static Optional<Reading> read(Step step, Recall recall, Substitute substitute) {
    return step.way().of(recall, substitute).map(meant -> new Reading(meant, step.onTrial()));
  }

  /// A year stands for a year; where there was none, it narrows the question.
  private static Optional<String> year(Recall recall, Substitute substitute) {
    if (!YEAR.matcher(substitute.text()).matches()) {
      return Optional.empty();
    }
    var standing = recall.standing();
    var matcher = YEAR_THERE.matcher(standing);
    if (matcher.find()) {
      var year = new Span(matcher.start(), matcher.end());
      return Optional.of(replaced(standing, year, likeYear(substitute.text(), year.cut(standing))));
    }
    return Optional.of(
        Characters.anyHan(standing)
            ? substitute.text() + standing
            : inserted(standing, " in " + substitute.text()));
  }

  /// A season or a time of the day does the same.
  private static Optional<String> time(Recall recall, Substitute substitute) {
    if (!TIME.matcher(substitute.text()).matches()) {
      return Optional.empty();
    }
    var standing = recall.standing();
    var there = TIME.matcher(standing);
    return Optional.of(
        there.find()
            ? replaced(standing, new Span(there.start(), there.end()), substitute.text())
            : substitute.text() + standing);
  }

  private static String likeYear(String year, String other) {
    return other.endsWith("年") && !year.endsWith("年") ? year + "年" : year;
  }

  /// A title stands for a title, a person for a person.
  private Optional<String> sameKind(Recall recall, Substitute substitute) {
    return substitute
        .name()
        .filter(Name::topical)
        .flatMap(
            name ->
                names.in(recall.standing()).stream()
                    .filter(other -> other.kind() == name.kind())
                    .max(
                        Comparator.comparing((Name other) -> !other.forms().isEmpty())
                            .thenComparing(Name::span, Comparator.reverseOrder())))
        .map(other -> replaced(recall.standing(), other.span(), fitting(recall, substitute)));
  }

  /// "in winter" stands for "in summer"; where there was nothing of the sort, it narrows the
  /// question.
  private static Optional<String> samePreposition(Recall recall, Substitute substitute) {
    var preposition = substitute.preposition();
    if (preposition == null || !OF_TIME_OR_PLACE.contains(preposition)) {
      return Optional.empty();
    }
    var standing = recall.standing();
    var phrase = preposition + " " + substitute.text();
    var matcher =
        Pattern.compile("\\b" + preposition + " (?:the )?[\\p{L}\\p{N}]+").matcher(standing);
    return Optional.of(
        matcher.find()
            ? replaced(standing, new Span(matcher.start(), matcher.end()), phrase)
            : inserted(standing, " " + phrase));
  }

  /// Words that end alike stand for each other: the head of a noun stands last in both languages.
  private Optional<String> sameHead(Recall recall, Substitute substitute) {
    if (substitute.name().filter(Name::topical).isPresent()) {
      return Optional.empty();
    }
    var standing = recall.standing();
    return Heads.alike(Folding.fold(standing), Folding.fold(substitute.text()))
        .filter(span -> !Folding.fold(span.cut(standing)).equals(Folding.fold(substitute.text())))
        .map(span -> replaced(standing, span, substitute.text()));
  }

  /// A plain name stands for one that shares a character with it: 收款码 for 收款音响.
  private Optional<String> sameCharacter(Recall recall, Substitute substitute) {
    return plain(substitute)
        .filter(name -> Characters.anyHan(name.text()))
        .flatMap(
            name ->
                plainNames(recall)
                    .filter(
                        other -> other.text().chars().anyMatch(c -> name.text().indexOf(c) >= 0))
                    .findFirst())
        .map(other -> replaced(recall.standing(), other.span(), substitute.text()));
  }

  private Optional<String> plainName(Recall recall, Substitute substitute) {
    return plain(substitute)
        .flatMap(_ -> plainNames(recall).findFirst())
        .map(other -> replaced(recall.standing(), other.span(), fitting(recall, substitute)));
  }

  private static Optional<Name> plain(Substitute substitute) {
    return substitute.name().filter(name -> name.kind() == Kind.COMMON);
  }

  private Stream<Name> plainNames(Recall recall) {
    return names.in(recall.standing()).stream().filter(name -> name.kind() == Kind.COMMON);
  }

  /// "那主题呢", where nothing says whether it is a side of the topic or something in its place.
  private Optional<String> unknownAspect(Recall recall, Substitute substitute) {
    return substitute.name().isPresent()
        ? Optional.empty()
        : topics
            .topical(recall.standing(), recall)
            .map(topic -> aspect(recall.standing(), topic, substitute.text()));
  }

  /// "那负责人呢": another side of the same topic.
  private Optional<String> aspect(Recall recall, Substitute substitute) {
    return plain(substitute)
        .flatMap(_ -> topics.topical(recall.standing(), recall))
        .map(topic -> aspect(recall.standing(), topic, fitting(recall, substitute)));
  }

  private static String aspect(String standing, Name topic, String aspect) {
    return Characters.anyHan(standing)
        ? topic.text() + "的" + aspect + "？"
        : "What about " + aspect + " of " + topic.text() + "?";
  }

  private Optional<String> topic(Recall recall, Substitute substitute) {
    return topics
        .topical(recall.standing(), recall)
        .or(() -> names.in(recall.standing()).stream().filter(Name::topical).findFirst())
        .map(topic -> replaced(recall.standing(), topic.span(), fitting(recall, substitute)));
  }

  private Optional<String> firstContent(Recall recall, Substitute substitute) {
    return importance.content(recall.standing()).stream()
        .findFirst()
        .map(span -> replaced(recall.standing(), span, substitute.text()));
  }

  private static String fitting(Recall recall, Substitute substitute) {
    return substitute.name().map(name -> name.fitting(recall.standing())).orElse(substitute.text());
  }

  private static String inserted(String question, String phrase) {
    var matcher = END.matcher(question);
    var end = matcher.find() ? matcher.start() : question.length();
    return question.substring(0, end) + phrase + question.substring(end);
  }

  private static String replaced(String text, Span span, String by) {
    return text.substring(0, span.start()) + by + text.substring(span.end());
  }
}
