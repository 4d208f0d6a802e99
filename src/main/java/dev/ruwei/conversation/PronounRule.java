package dev.ruwei.conversation;

import dev.ruwei.answering.Context;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// "它的负责人是谁", "who leads it?": puts the last thing or person in the pronoun's place.
final class PronounRule implements FollowUpRule {
  /// @param person whether it stands for a person
  /// @param possessive whether it says whose something is
  private record Pronoun(Pattern pattern, boolean person, boolean possessive) {}

  private static final String VERB =
      "(?= (?:is|was|are|were|does|do|did|has|have|had|can|could|will|would|mean|means|happen|happened|cost|work)\\b|$)";
  private static final String THING_NOUN = "(?:产品|公司|团队|平台|功能|业务|部门|项目|组织|机构|活动|组件|地方|东西|服务)";

  private static final List<Pronoun> PRONOUNS =
      List.of(
          pronoun(
              "[他她](?!们|人|国|乡|日|处)(?<!其.)|\\b(?:he|she|him)\\b|\\bher\\b(?! \\p{L})", true, false),
          pronoun("\\b(?:his|hers?)\\b", true, true),
          pronoun("\\b(?:its|their)\\b", false, true),
          pronoun(
              "它们?|[他她]们|(?:这|那|该|此)(?:个|款|项|家|种|些)?"
                  + THING_NOUN
                  + "|[这那](?:个|些)(?=[的是有在能会叫])|[这那此](?=[是有叫])(?!是因为)"
                  + "|(?<=^|[，,。的和与])其(?![他它中实次余])"
                  + "|\\b(?:it|they|them|those|these)\\b(?!'s? (?:true|possible))"
                  + "|\\b(?:this|that)"
                  + VERB,
              false,
              false));

  /// "How long does it take to …?" speaks of nothing said before.
  private static final Pattern EMPTY_IT =
      Pattern.compile(
          "\\bit (?:takes?|true|possible|mean that)\\b|\\bis it (?:true|possible|that)\\b");

  /// Said of the text itself.
  private static final Pattern TEXT = Pattern.compile("^(?:本|这篇|该篇)?文章?|^this (?:article|text)\\b");

  private final Names names;
  private final Topics topics;
  private final Setting setting;

  PronounRule(Names names, Topics topics, Setting setting) {
    this.names = names;
    this.topics = topics;
    this.setting = setting;
  }

  @Override
  public Optional<Context> of(FollowUp followUp) {
    var folded = followUp.folded();
    if (EMPTY_IT.matcher(folded).find() || TEXT.matcher(folded).find()) {
      return Optional.empty();
    }
    for (var pronoun : PRONOUNS) {
      var places = places(pronoun, followUp);
      if (!places.isEmpty()) {
        return meant(pronoun, followUp).map(name -> asks(followUp, places, name));
      }
    }
    return Optional.empty();
  }

  /// Where a pronoun stands that no name before it in the same question explains.
  private List<Span> places(Pronoun pronoun, FollowUp followUp) {
    var places = new ArrayList<Span>();
    var own = names.in(followUp.text()).stream().filter(Name::topical).toList();
    var matcher = pronoun.pattern().matcher(followUp.folded());
    while (matcher.find()) {
      var at = matcher.start();
      if (own.stream().noneMatch(name -> name.span().start() <= at)) {
        places.add(new Span(at, matcher.end()));
      }
    }
    return places;
  }

  private Optional<String> meant(Pronoun pronoun, FollowUp followUp) {
    var name =
        pronoun.person()
            ? topics.person(followUp.recall(), followUp.text())
            : topics.thing(followUp.recall(), followUp.text());
    return name.map(found -> pronoun.possessive() ? possessive(found) : found);
  }

  private static String possessive(String name) {
    return name.endsWith("s") ? name + "'" : name + "'s";
  }

  private Context asks(FollowUp followUp, List<Span> places, String name) {
    var meant = new StringBuilder(followUp.question().text().strip());
    for (var place : places.reversed()) {
      meant.replace(place.start(), place.end(), name);
    }
    return setting.asks(followUp, meant.toString());
  }

  private static Pronoun pronoun(String pattern, boolean person, boolean possessive) {
    return new Pronoun(Pattern.compile(pattern), person, possessive);
  }
}
