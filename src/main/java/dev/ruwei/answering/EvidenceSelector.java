package dev.ruwei.answering;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.retrieval.Hit;
import dev.ruwei.retrieval.QuestionTerms;
import dev.ruwei.retrieval.Retrieved;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Chooses the cuts of the best passages that answer a question.
///
/// First the passage, by what its best cut says, by what stands around it and by whether it holds
/// the kind of thing that is sought; then the cut, by what sets it apart from its neighbours. Two
/// linear models: the second was fitted on public question sets, the first on them and on questions
/// about some forty single articles.
final class EvidenceSelector {
  /// How many passages are read for evidence.
  private static final int PASSAGES = 5;

  /// How many pieces of one passage are kept; an answer never has more than three.
  private static final int PIECES = 3;

  private static final double PASSAGE_SCORE = 0.6;

  /// Among many short texts the ranking is to be trusted more.
  private static final double SHORT_PASSAGE_SCORE = 2.4;

  private static final double FIRST_PASSAGE = 1.6;

  /// What the weights of the first model count: how much of the question a cut has, and how much of
  /// the rest stands in the titles over it or in the passage before.
  private static final double COVERED = 10;

  private static final double AROUND = 10;

  private static final double HOLDS = 4.5;
  private static final double SHOWS_REASON = 4;
  private static final double TELLS_NAME = 2;

  /// Not fitted: who is the head of it stands beside "head".
  private static final double TELLS_WHO = 8;

  /// Not fitted: what was so at another time says little of the one that is asked about.
  private static final double ANOTHER_TIME = -15;

  /// Not fitted: what is read through a dictionary is less sure than what is read as it stands.
  private static final double TRANSLATED = -10;

  private final Wanted wanted;
  private final Retrieved retrieved;
  private final Library library;
  private final Readings readings;
  private final Optional<NameSought> name;
  private final Optional<RoleSought> role;
  private final double passageScore;
  private final boolean ofShortTexts;

  private EvidenceSelector(
      Wanted wanted, Retrieved retrieved, Library library, Readings readings, Corpus corpus) {
    this.wanted = wanted;
    this.retrieved = retrieved;
    this.library = library;
    this.readings = readings;
    this.name = NameSought.in(wanted.question());
    this.role = RoleSought.in(wanted.question());
    this.ofShortTexts = corpus.brevity() > 0.5;
    this.passageScore = PASSAGE_SCORE + corpus.brevity() * (SHORT_PASSAGE_SCORE - PASSAGE_SCORE);
  }

  /// The pieces of evidence, the best first; their quotes do not overlap.
  static List<Evidence> select(
      Wanted wanted, Retrieved retrieved, Library library, Readings readings, Corpus corpus) {
    return new EvidenceSelector(wanted, retrieved, library, readings, corpus).select();
  }

  private List<Evidence> select() {
    var best = retrieved.hits().isEmpty() ? 0.0 : retrieved.hits().getFirst().score();
    var passages = new ArrayList<Chosen>();
    var first = true;
    for (var hit : retrieved.hits().stream().limit(PASSAGES).toList()) {
      passages.add(
          ofPassage(hit, passageScore * (hit.score() - best) + (first ? FIRST_PASSAGE : 0)));
      first = false;
    }
    return passages.stream()
        .sorted(Comparator.comparingDouble((Chosen chosen) -> -chosen.worth()))
        .flatMap(chosen -> chosen.pieces().stream())
        .toList();
  }

  /// The pieces of one passage, the best first.
  ///
  /// @param worth of the passage, comparable between the passages of one question
  private record Chosen(double worth, List<Evidence> pieces) {}

  private record Scored(Span span, double score) {}

  private Chosen ofPassage(Hit hit, double bonus) {
    var passage = hit.passage();
    var reading = readings.of(passage);
    var snippets = reading.snippets();
    var terms = retrieved.termsFor(passage);
    var scorer = new SnippetScorer(terms, wanted, reading);
    var ranked =
        snippets.candidates().stream()
            .map(span -> new Scored(span, scorer.score(span)))
            .sorted(Comparator.comparingDouble((Scored scored) -> -scored.score()))
            .toList();
    var worth =
        ranked.stream()
            .mapToDouble(scored -> scored.score() + worth(scored.span(), passage, terms, scorer))
            .max()
            .orElse(0);
    return new Chosen(
        bonus
            + worth
            + AROUND * around(passage, terms)
            + (terms.translations().isEmpty() ? 0 : TRANSLATED),
        pieces(passage, snippets, scorer, ranked, bonus));
  }

  /// What a cut is worth that it has regardless of its neighbours.
  private double worth(Span span, Passage passage, QuestionTerms terms, SnippetScorer scorer) {
    var shows = scorer.showsWhatIsSought(span);
    return COVERED * terms.share(scorer.strengths(span))
        + (shows && !wanted.cannotTell() ? HOLDS : 0)
        + (shows && wanted.sought() == Sought.REASON ? SHOWS_REASON : 0)
        + (tellsName(span, passage) ? TELLS_NAME : 0)
        + (role.isPresent() && role.get().isToldIn(span.cut(passage.text())) ? TELLS_WHO : 0)
        + (isOfAnotherTime(span, passage) ? ANOTHER_TIME : 0);
  }

  private boolean isOfAnotherTime(Span span, Passage passage) {
    return !wanted.times().isEmpty()
        && wanted.times().disagree(Folding.fold(span.cut(passage.text())));
  }

  private boolean tellsName(Span span, Passage passage) {
    return name.isPresent() && name.get().isToldIn(span.cut(passage.text()), wanted.question());
  }

  /// The share of the question that a passage lacks and the titles over it, or the passage before
  /// it in its section, have: it goes on to speak of that.
  private double around(Passage passage, QuestionTerms terms) {
    var setting = Setting.of(passage, wanted.sought(), library);
    var here = terms.strengths(terms.in(passage.text()));
    var titles = terms.strengths(terms.in(setting.titles()));
    var before = terms.strengths(terms.in(setting.before()));
    var rest = new double[here.length];
    for (var i = 0; i < rest.length; i++) {
      rest[i] = Math.max(0, Math.max(titles[i], before[i]) - here[i]);
    }
    return terms.share(rest);
  }

  /// Why something is so often stands in the sentence behind the one that says that it is so.
  private Span withReason(Span said, Span cut, Snippets snippets, SnippetScorer scorer) {
    if (wanted.sought() != Sought.REASON || scorer.showsWhatIsSought(said)) {
      return said;
    }
    return snippets.sentences().stream()
        .filter(sentence -> sentence.start() >= said.end())
        .limit(1)
        .filter(scorer::showsWhatIsSought)
        .filter(sentence -> snippets.fits(cut.union(sentence)))
        .map(said::union)
        .findFirst()
        .orElse(said);
  }

  private List<Evidence> pieces(
      Passage passage, Snippets snippets, SnippetScorer scorer, List<Scored> ranked, double bonus) {
    var chosen = new ArrayList<Evidence>();
    for (var candidate : ranked) {
      if (chosen.size() == PIECES) {
        break;
      }
      if (chosen.stream().noneMatch(other -> other.quote().overlaps(candidate.span()))) {
        var said = snippets.governed(best(snippets.sentencesIn(candidate.span()), scorer));
        var core = withReason(said, candidate.span(), snippets, scorer);
        var grown =
            grown(
                core.equals(said) ? candidate.span() : candidate.span().union(core),
                snippets,
                scorer);
        var free = chosen.stream().noneMatch(other -> other.quote().overlaps(grown));
        var quote = core.union(free ? grown : candidate.span());
        chosen.add(new Evidence(passage, core, quote, candidate.score() + bonus));
      }
    }
    return chosen;
  }

  /// In short texts, what begins behind a quote belongs to the same matter.
  private Span grown(Span range, Snippets snippets, SnippetScorer scorer) {
    var grown = snippets.grown(range, scorer);
    return ofShortTexts ? snippets.withWhatFollows(grown) : grown;
  }

  /// The sentence that answers best: of those that hold the kind of thing sought, where there are
  /// any.
  private static Span best(List<Span> sentences, SnippetScorer scorer) {
    var holding = sentences.stream().filter(scorer::holdsWhatIsSought).toList();
    return (holding.isEmpty() ? sentences : holding)
        .stream()
            .max(Comparator.comparingDouble(scorer::score).thenComparing(Comparator.reverseOrder()))
            .orElseThrow();
  }
}
