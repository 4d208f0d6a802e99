package dev.ruwei.conversation;

import dev.ruwei.answering.Citation;
import dev.ruwei.answering.Context;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.text.Folding;
import dev.ruwei.text.Sentences;
import dev.ruwei.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// "为什么", "why?": asks for the reason of what was said last.
final class WhyRule implements FollowUpRule {
  private static final Pattern WHY =
      Pattern.compile(
          "(?:那么?|这是|那是|它|这)?(?:为什么|为何|为啥|什么原因|原因是什么|原因|怎么会|凭什么)(?:会|要)?(?:这样|如此)?(?:呢|啊)?|(?:and"
              + " |but |so )?(?:why|how come|why(?: is| was)? (?:that|this|it|so)|for what"
              + " reason|what(?: is|'s) the reason)");

  /// Clauses that give the reason themselves, or say who speaks.
  private static final Pattern BESIDE =
      Pattern.compile(
          "^(?:因为|由于|because|since|as|if|如果)(?![a-z]).*|.*原因.*"
              + "|.{1,16}(?:说|公布|解释|认为|表示|介绍|回顾|指出|写道|提到|转述|讲到|宣布)[，,:：]?");

  private static final Pattern REASON =
      Pattern.compile(
          "因为|由于|因此|所以|原因|理由|为了|导致|以便|于是|\\b(?:because|due to|since|so that|in order"
              + " to|reasons?|therefore|thanks to|owing to)\\b");

  private static final int MOST = 2;

  /// A reason must speak of so much of what it is the reason for.
  private static final double SAME_SUBJECT = 0.4;

  private static final Pattern SPEAKING =
      Pattern.compile(
          "^(?:\\p{Lu}[\\p{L}.'’-]*"
              + " ){1,4}(?:said|says|reported|explained|announced|thinks|recalled|added|noted)(?:"
              + " that)? ");

  private static final Pattern OPENING =
      Pattern.compile("^(?:The|A|An|In|On|At|For|Between|Of)\\b");
  private static final Pattern END = Pattern.compile("[\\s，,。.;；:：!！?？]+$");

  private final Importance importance;
  private final Setting setting;
  private final FollowUpTexts texts;

  WhyRule(Importance importance, Setting setting, FollowUpTexts texts) {
    this.importance = importance;
    this.setting = setting;
    this.texts = texts;
  }

  @Override
  public Optional<Context> of(FollowUp followUp) {
    return WHY.matcher(followUp.folded()).matches()
        ? followUp.recall().first().map(last -> asks(followUp, last))
        : Optional.empty();
  }

  private Context asks(FollowUp followUp, Citation last) {
    var statement = statement(last, importance.sharedWith(followUp.recall().standing()));
    return setting.shows(
        followUp,
        texts.why().in(followUp.language(), statement),
        reasons(last, statement, importance.sharedWith(statement)));
  }

  /// The sentences of the section that name a reason and speak of the same.
  private static List<Citation> reasons(
      Citation last, String statement, ToDoubleFunction<String> shared) {
    var enough = SAME_SUBJECT * shared.applyAsDouble(statement);
    return last.section().passages().stream()
        .flatMap(passage -> reasons(passage, last))
        .filter(reason -> shared.applyAsDouble(reason.quote()) > enough)
        .sorted(
            Comparator.comparingDouble((Citation reason) -> -shared.applyAsDouble(reason.quote())))
        .limit(MOST)
        .toList();
  }

  private static Stream<Citation> reasons(Passage passage, Citation last) {
    return Sentences.of(passage.text()).stream()
        .filter(span -> REASON.matcher(Folding.fold(span.cut(passage.text()))).find())
        .map(span -> new Citation(last.article(), last.section(), passage, span));
  }

  /// The sentence of the quote that has most of the question it answered, without the clauses that
  /// give the reason or say who speaks.
  private static String statement(Citation last, ToDoubleFunction<String> shared) {
    var text = last.passage().text();
    var sentence =
        Sentences.of(text).stream()
            .filter(last.range()::overlaps)
            .max(
                Comparator.comparingDouble((Span span) -> shared.applyAsDouble(span.cut(text)))
                    .thenComparing(Comparator.reverseOrder()))
            .orElse(last.range());
    return Sentences.clauses(text, sentence).stream()
        .filter(span -> !BESIDE.matcher(Folding.fold(span.cut(text))).matches())
        .reduce(Span::union)
        .map(span -> trimmed(span.cut(text)))
        .orElseGet(() -> trimmed(sentence.cut(text)));
  }

  private static String trimmed(String clause) {
    var plain = END.matcher(SPEAKING.matcher(clause).replaceFirst("")).replaceFirst("");
    return OPENING.matcher(plain).find()
        ? Character.toLowerCase(plain.charAt(0)) + plain.substring(1)
        : plain;
  }
}
