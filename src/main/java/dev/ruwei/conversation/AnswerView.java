package dev.ruwei.conversation;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Conflict;
import dev.ruwei.answering.Missing;
import dev.ruwei.answering.Sentence;
import java.util.List;
import java.util.Locale;

/// A turn as programs read it: the JSON object that HTTP and the command line give.
///
/// The names and their order are a promise to the outside. Ranges count UTF-16 units, absent values
/// are `null`, lists are never null.
///
/// @param confidence how sure the evidence is, from 0 to 1, to two places
public record AnswerView(
    String answerId,
    String conversationId,
    String question,
    String interpretedAs,
    String language,
    String verdict,
    String answer,
    List<SentenceView> sentences,
    List<MissingView> missing,
    List<CitationView> citations,
    List<Conflict> conflicts,
    List<CitationView> related,
    List<String> suggestions,
    String composer,
    double confidence,
    long elapsedMillis) {

  /// A sentence of the answer.
  ///
  /// @param kind `claim`, `missing` or `fixed`
  public record SentenceView(int start, int end, String kind, List<Integer> citations) {
    static SentenceView of(Sentence sentence) {
      var range = sentence.range();
      return new SentenceView(
          range.start(), range.end(), lowerCase(sentence.kind()), sentence.citations());
    }
  }

  /// What was asked for and is not in the evidence.
  public record MissingView(String text, String kind) {
    static MissingView of(Missing missing) {
      return new MissingView(missing.text(), lowerCase(missing.kind()));
    }
  }

  public static AnswerView of(Turn turn) {
    var answer = turn.answer();
    var asked = answer.asked();
    return new AnswerView(
        turn.answerId(),
        turn.conversationId(),
        asked.question(),
        asked.interpretedAs(),
        asked.language().tag(),
        verdict(answer),
        answer.reply().text(),
        answer.reply().sentences().stream().map(SentenceView::of).toList(),
        answer.missing().stream().map(MissingView::of).toList(),
        CitationView.numbered(answer.citations()),
        List.copyOf(answer.conflicts()),
        answer.related().stream().map(CitationView::related).toList(),
        List.copyOf(answer.suggestions()),
        lowerCase(answer.composer()),
        Math.round(answer.confidence() * 100) / 100.0,
        turn.elapsed().toMillis());
  }

  private static String verdict(Answer answer) {
    return switch (answer) {
      case Answer.Answered _ -> "answered";
      case Answer.Partial _ -> "partial";
      case Answer.NotFound _ -> "not_found";
      case Answer.Help _ -> "help";
    };
  }

  private static String lowerCase(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
