package dev.ruwei.conversation;

import dev.ruwei.answering.Context;
import dev.ruwei.answering.Edition;
import dev.ruwei.answering.Question;
import dev.ruwei.prompts.Prompts;
import java.util.List;
import java.util.Optional;

/// Makes questions stand alone that refer to what was said before: the first rule that fits
/// decides.
final class FollowUps {
  private final List<FollowUpRule> rules;

  FollowUps(List<FollowUpRule> rules) {
    this.rules = List.copyOf(rules);
  }

  static FollowUps over(Edition edition, Prompts prompts) {
    var library = edition.library();
    var answering = edition.answering();
    var texts = FollowUpTexts.from(prompts);
    var setting = new Setting(library);
    var trial = new Trial(answering, setting);
    var names = new Names(library);
    var topics = new Topics(names);
    var importance = new Importance(edition.search());
    return new FollowUps(
        List.of(
            new ItemRule(setting, texts),
            new WhyRule(importance, setting, texts),
            new MoreRule(library, setting, texts),
            new SubstituteRule(names, new Replacement(names, topics, importance), setting, trial),
            new PronounRule(names, topics, setting),
            new EllipsisRule(answering, trial, names, topics, importance, setting, texts)));
  }

  /// What a question means after some turns; empty where it stands alone.
  Optional<Context> meaning(Recall recall, Question question) {
    return Optional.of(FollowUp.of(question, recall))
        .filter(followUp -> !followUp.text().isEmpty())
        .flatMap(this::meaning);
  }

  private Optional<Context> meaning(FollowUp followUp) {
    return rules.stream()
        .flatMap(rule -> rule.of(followUp).stream())
        .filter(context -> fits(context.interpretedAs()))
        .findFirst();
  }

  private static boolean fits(String meant) {
    return !meant.isBlank() && meant.codePointCount(0, meant.length()) <= Question.LIMIT;
  }
}
