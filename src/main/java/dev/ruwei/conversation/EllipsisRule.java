package dev.ruwei.conversation;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Answering;
import dev.ruwei.answering.Context;
import dev.ruwei.text.Characters;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// "增长了多少", "how many in winter?": a very short question without a subject takes the important
/// words of the last question, one more at a time, until it finds an answer near what was cited
/// last.
final class EllipsisRule implements FollowUpRule {
  private static final int SHORT_HAN = 16;
  private static final int SHORT_WORDS = 8;
  private static final int MOST_TERMS = 3;
  private static final int SHORTEST_TERM = 2;

  /// So little content cannot name a subject.
  private static final int FEW_HAN = 5;

  private static final int FEW_WORDS = 2;
  private static final int ONE_WORD = 2;
  private static final double SURE = 0.9;

  private static final Pattern AROUND = Pattern.compile("^(?:那么?|and |so |but )|呢$");

  private final Answering answering;
  private final Trial trial;
  private final Names names;
  private final Topics topics;
  private final Importance importance;
  private final Setting setting;
  private final FollowUpTexts texts;

  EllipsisRule(
      Answering answering,
      Trial trial,
      Names names,
      Topics topics,
      Importance importance,
      Setting setting,
      FollowUpTexts texts) {
    this.answering = answering;
    this.trial = trial;
    this.names = names;
    this.topics = topics;
    this.importance = importance;
    this.setting = setting;
    this.texts = texts;
  }

  @Override
  public Optional<Context> of(FollowUp followUp) {
    return isShort(followUp.text())
            && names.in(followUp.text()).stream().noneMatch(Name::topical)
            && !standsAlone(followUp)
        ? attempts(followUp)
            .map(meant -> setting.asks(followUp, meant))
            .filter(context -> trial.finds(followUp, context))
            .findFirst()
        : Optional.empty();
  }

  private static boolean isShort(String text) {
    return Characters.anyHan(text)
        ? text.length() <= SHORT_HAN
        : text.split(" ").length <= SHORT_WORDS;
  }

  private boolean standsAlone(FollowUp followUp) {
    var content = importance.content(followUp.text());
    return content.isEmpty()
        || switch (answering.answer(followUp.question())) {
          case Answer.Help _ -> true;
          case Answer.NotFound refused ->
              refused.missing().isEmpty() && refused.related().isEmpty();
          case Answer.Answered answered -> sure(followUp.text(), answered.confidence());
          case Answer.Partial partial -> sure(followUp.text(), partial.confidence());
        };
  }

  /// The less a question says, the surer its answer must be; one word alone never is.
  private boolean sure(String text, double confidence) {
    var content = importance.content(text);
    var han = Characters.anyHan(text);
    var size = han ? content.stream().mapToInt(Span::length).sum() : content.size();
    return size > (han ? FEW_HAN : FEW_WORDS)
        || (size > (han ? ONE_WORD : 1) && confidence >= SURE);
  }

  /// The question with the topic, then with one important word more each time.
  private Stream<String> attempts(FollowUp followUp) {
    var terms = terms(followUp);
    var rest = AROUND.matcher(followUp.text()).replaceAll("");
    return Stream.iterate(1, count -> count <= terms.size(), count -> count + 1)
        .map(count -> joined(terms.subList(0, count), rest, followUp));
  }

  private List<String> terms(FollowUp followUp) {
    var recall = followUp.recall();
    var terms = new ArrayList<>(topics.thing(recall, followUp.text()).stream().toList());
    importance.ranked(recall.standing()).stream()
        .map(span -> span.cut(recall.standing()))
        .filter(term -> term.length() >= SHORTEST_TERM)
        .filter(term -> terms.stream().noneMatch(known -> overlap(known, term)))
        .filter(term -> !followUp.text().contains(term))
        .limit(MOST_TERMS)
        .forEach(terms::add);
    return terms.subList(0, Math.min(MOST_TERMS, terms.size()));
  }

  private static boolean overlap(String one, String other) {
    return one.contains(other) || other.contains(one);
  }

  private String joined(List<String> terms, String rest, FollowUp followUp) {
    var han = Characters.anyHan(followUp.text());
    return han && terms.size() == 1
        ? terms.getFirst() + rest + "？"
        : texts.about().in(followUp.language(), String.join(han ? "、" : ", ", terms), rest);
  }
}
