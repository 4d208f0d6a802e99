package dev.ruwei.evaluation;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Answering;
import dev.ruwei.answering.AnsweringFactory;
import dev.ruwei.answering.Composer;
import dev.ruwei.answering.Hearing;
import dev.ruwei.answering.Question;
import dev.ruwei.knowledge.Library;
import dev.ruwei.model.LanguageModel;
import dev.ruwei.retrieval.PassageSearch;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Puts questions to one library, through the same doors as everybody.
final class Asker {
  private static final int HITS = 10;

  private final PassageSearch search;
  private final Answering answering;
  private final Composer composer;
  private final LanguageModel model;

  Asker(Library library, AnsweringFactory factory, Composer composer, LanguageModel model) {
    this.composer = composer;
    this.model = model;
    search = PassageSearch.over(library);
    answering = factory.over(library, search);
  }

  /// Asks without looking at the answers, so that what follows is not timed on a cold machine.
  void warmUp(List<Trial> trials) {
    trials.forEach(trial -> answer(trial.question()));
  }

  Outcome outcome(Trial trial) {
    return switch (trial) {
      case Trial.Answerable answerable -> measured(answerable);
      case Trial.Control control -> new Outcome.Compared(control, answer(control.question()));
      case Trial.Unanswerable unanswerable ->
          new Outcome.Tempted(unanswerable, answer(unanswerable.question()));
    };
  }

  private Outcome measured(Trial.Answerable trial) {
    var start = System.nanoTime();
    var hits = search.search(trial.question(), null, null, HITS).hits();
    var found = System.nanoTime();
    var answer = answer(trial.question());
    var end = System.nanoTime();
    var rank = PassageRanks.rank(trial.gold(), hits);
    return new Outcome.Measured(
        trial, rank, answer, otherScripts(trial.question()), found - start, end - found);
  }

  private Map<Script, Answer> otherScripts(String question) {
    var answers = new EnumMap<Script, Answer>(Script.class);
    for (var script : Script.values()) {
      var written = script.write(question);
      if (!written.equals(question)) {
        answers.put(script, answer(written));
      }
    }
    return answers;
  }

  private Answer answer(String question) {
    return switch (composer) {
      case TEMPLATE -> answering.answer(Question.of(question));
      case LLM -> answering.answer(Question.of(question), Hearing.alone(model.open()));
    };
  }
}
