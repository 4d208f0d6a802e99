package dev.ruwei.conversation;

import dev.ruwei.answering.Context;
import java.util.Optional;

/// One way in which a question refers to what came before it.
interface FollowUpRule {
  /// What is meant; empty where the rule does not fit.
  Optional<Context> of(FollowUp followUp);
}
