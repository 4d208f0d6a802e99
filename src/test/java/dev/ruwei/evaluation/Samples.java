package dev.ruwei.evaluation;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Asked;
import dev.ruwei.answering.Citation;
import dev.ruwei.answering.Composer;
import dev.ruwei.answering.Reply;
import dev.ruwei.answering.Sentence;
import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.knowledge.Section;
import dev.ruwei.knowledge.Wording;
import dev.ruwei.text.Language;
import dev.ruwei.text.Span;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// Outcomes made by hand.
final class Samples {
  static final Passage BEES = passage("bees:text-1", "A hive has 40,000 bees. It is warm.");
  static final Passage TEA = passage("bees:text-2", "Tea grows in 30 countries.");

  private Samples() {}

  static Passage passage(String id, String text) {
    return new Passage(id, "bees", "text", 1, Language.EN, text, List.of(), "");
  }

  static Citation quote(Passage passage, int start, int end) {
    var section = new Section("text", "", null, List.of(passage));
    var article =
        new Article(
            "bees",
            "",
            null,
            null,
            null,
            Wording.ORIGINAL,
            null,
            Language.EN,
            null,
            List.of(section),
            "");
    return new Citation(article, section, passage, new Span(start, end));
  }

  /// A claim that carries all of its citations.
  static Answer answered(String claim, double confidence, Citation... citations) {
    var numbers = Arrays.stream(citations).map(c -> List.of(citations).indexOf(c) + 1).toList();
    var sentence = new Sentence(new Span(0, claim.length()), Sentence.Kind.CLAIM, numbers);
    return new Answer.Answered(
        asked(),
        new Reply(claim, List.of(sentence)),
        List.of(citations),
        List.of(),
        List.of(),
        Composer.TEMPLATE,
        confidence);
  }

  static Answer refused(double confidence, Citation... related) {
    return new Answer.NotFound(
        asked(), new Reply("No.", List.of()), List.of(), List.of(related), List.of(), confidence);
  }

  static Outcome.Measured measured(int rank, Answer answer) {
    return measured(rank, answer, Map.of());
  }

  /// The known answer is `40,000` or `forty thousand`, in the passage on bees.
  static Outcome.Measured measured(int rank, Answer answer, Map<Script, Answer> otherScripts) {
    var gold =
        new Gold(List.of(List.of("40,000", "forty thousand")), new Gold.Place.InPassage(BEES.id()));
    return new Outcome.Measured(
        new Trial.Answerable("How many bees?", gold), rank, answer, otherScripts, 1, 2);
  }

  static Outcome tempted(Distance distance, Answer answer) {
    return new Outcome.Tempted(new Trial.Unanswerable("How much honey?", distance), answer);
  }

  static Outcome compared(Distance distance, Answer answer) {
    return new Outcome.Compared(new Trial.Control("How many bees?", distance), answer);
  }

  private static Asked asked() {
    return new Asked("How many bees?", "How many bees?", Language.EN);
  }
}
