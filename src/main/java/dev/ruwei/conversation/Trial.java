package dev.ruwei.conversation;

import dev.ruwei.answering.Answering;
import dev.ruwei.answering.Context;
import dev.ruwei.answering.Question;

/// Tries out whether a reading of a follow-up finds an answer in the article that was cited last.
final class Trial {
  private final Answering answering;
  private final Setting setting;

  Trial(Answering answering, Setting setting) {
    this.answering = answering;
    this.setting = setting;
  }

  boolean finds(FollowUp followUp, Context context) {
    var meant = context.interpretedAs();
    return meant.codePointCount(0, meant.length()) <= Question.LIMIT
        && answering.answer(followUp.question(), context).citations().stream()
            .anyMatch(citation -> setting.inSameWork(followUp.recall(), citation.passage()));
  }
}
