package dev.ruwei.conversation;

import dev.ruwei.answering.Context;
import dev.ruwei.text.Folding;
import dev.ruwei.text.QuestionWords;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// "那搜一搜呢", "and for Pay?": asks the last question of another name, year or kind.
final class SubstituteRule implements FollowUpRule {
  private static final int LONGEST = 60;

  private static final List<Pattern> FORMS =
      List.of(
          Pattern.compile(
              "(?:那么?|还有|以及|换成|换做|如果是|要是|至于|关于|而)*[，, ]*(?<x>.{1,30}?)的?(?:方面|这边|那边)?呢"),
          Pattern.compile("(?:那么?|换成|换做)[，, ]*(?<x>.{1,30}?)(?:怎么样|又?如何|又怎么样)?"),
          Pattern.compile(
              "(?:(?:and|but|so|ok|okay)[, ]+)*(?:what|how) about"
                  + " (?:(?<prep>in|at|on|during|for|with|of) )?(?<x>.+)"),
          Pattern.compile(
              "(?:and|but|or|the same for|same for)[,"
                  + " ]+(?:(?<prep>in|at|on|during|for|with|of|by|about) )?(?<x>.+)"),
          Pattern.compile("(?<prep>in|at|on|during|for|with|of) (?<x>.+)"));

  private static final Pattern EMPTY =
      Pattern.compile(
          "[它他她].*|[其这那]|[这那](?:个|些)|第.{1,3}[条个点项句则段处位]|然后|后来|(?:it|its|this|that|they|them|their|these|those|he|him|his|she|her|you|me|more|then|so)\\b.*");

  private final Names names;
  private final Replacement replacement;
  private final Setting setting;
  private final Trial trial;

  /// What is put into the last question.
  ///
  /// @param preposition the word before it, where it tells a time or place
  record Substitute(String text, Optional<Name> name, @Nullable String preposition) {}

  SubstituteRule(Names names, Replacement replacement, Setting setting, Trial trial) {
    this.trial = trial;
    this.names = names;
    this.replacement = replacement;
    this.setting = setting;
  }

  @Override
  public Optional<Context> of(FollowUp followUp) {
    if (followUp.text().length() > LONGEST) {
      return Optional.empty();
    }
    return FORMS.stream()
        .flatMap(form -> substitute(form, followUp).stream())
        .filter(this::alone)
        .findFirst()
        .flatMap(substitute -> read(followUp, substitute));
  }

  private Optional<Context> read(FollowUp followUp, Substitute substitute) {
    return replacement
        .in(followUp.recall(), substitute)
        .filter(reading -> !reading.onTrial() || trial.finds(followUp, asks(followUp, reading)))
        .findFirst()
        .filter(reading -> !reading.meant().equals(followUp.recall().standing()))
        .map(reading -> asks(followUp, reading));
  }

  private Context asks(FollowUp followUp, Replacement.Reading reading) {
    return setting.asks(followUp, reading.meant());
  }

  private Optional<Substitute> substitute(Pattern form, FollowUp followUp) {
    var matcher = form.matcher(followUp.folded());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    var start = matcher.start("x") + (matcher.group("x").startsWith("the ") ? 4 : 0);
    var text = followUp.text().substring(start, matcher.end("x")).strip();
    var name = names.exactly(text).or(() -> names.completed(text));
    var preposition = form.pattern().contains("prep>") ? matcher.group("prep") : null;
    return Optional.of(new Substitute(text, name, preposition));
  }

  /// A name, or a few words that neither ask nor stand for something else; names with more around
  /// them stand alone.
  private boolean alone(Substitute substitute) {
    var folded = Folding.fold(substitute.text());
    return substitute.name().isPresent()
        || (!folded.isBlank()
            && !EMPTY.matcher(folded).matches()
            && !folded.contains("的")
            && QuestionWords.in(folded).isEmpty()
            && names.in(substitute.text()).stream().noneMatch(Name::topical));
  }
}
