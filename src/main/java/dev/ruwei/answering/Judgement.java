package dev.ruwei.answering;

import dev.ruwei.text.Characters;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/// Decides whether what was found answers the question.
///
/// A logistic model with two sets of weights, fitted with a ridge penalty on questions with and
/// without an answer: one on CMRC 2018 trial and DRCD dev, collections of many short texts; one on
/// 2,063 questions, near misses and far ones about sixty articles in Chinese and English, which
/// stand in the tests' resources, asked of each article by itself and of folders of several. In
/// between, the two are mixed. What is read through the dictionary has a few further weights,
/// fitted on 343 questions that were asked in another language than their article's.
final class Judgement {
  static final double SURE_ENOUGH = 0.44;

  /// What the model looks at.
  ///
  /// @param weight of one unit of the value
  /// @param amongShort its weight where the library is one of many short texts
  record Feature(String name, double weight, double amongShort, ToDoubleFunction<Findings> value) {
    double contribution(Findings findings, double brevity) {
      return (weight + brevity * (amongShort - weight)) * value.applyAsDouble(findings);
    }
  }

  private static final double INTERCEPT = 1.47;
  private static final double INTERCEPT_AMONG_SHORT = -2.93;

  /// What was not fitted counts less where so much was.
  private static final double HELD = 0.25;

  /// Questions whose subject must be met by name.
  private static final Set<Sought> EXACTING = EnumSet.of(Sought.NUMBER, Sought.DATE, Sought.PERSON);

  private static final String YEAR = "[12][0-9]{3}";

  /// Smaller libraries are not told apart: among few passages, every word is rare.
  private static final double FEWEST_PASSAGES = 30;

  /// Not fitted: what was so at another time is no answer, but such questions are too few to fit.
  private static final double TIME = -4;

  /// Not fitted either: what a yes/no question asks about must be met.
  private static final double PREDICATE = -1;

  /// Nor this: an engineer is no answer to who the designer is.
  private static final double ROLE = -3;

  /// Nor this: the third is no answer to a question about the fourth.
  private static final double ROW = -4;

  /// Nor this: what has been tells nothing of what is next.
  private static final double NEXT = -2;

  /// Nor this: who asks which three is not answered with their number.
  private static final double FEW = -4;

  /// Nor these: one side of a comparison, the one that is known of several, and no time at all.
  private static final double COMPARED = -3;

  private static final double OTHERS = -3.5;
  private static final double NO_TIME = -1.5;

  /// Nor this: nobody is said to be the captain.
  private static final double NO_ROLE = -2.5;

  /// Nor this: what is for the greater part about something else.
  private static final double MOSTLY_STRANGE = -1;

  private static final double GREATER_PART = 0.6;

  /// Held down: no question was fitted that asks in one language for what a library has in another
  /// alone while it has passages in both.
  private static final double FOREIGN = -1;

  /// Held down too: a translated question is met by less, wherever the answer stands.
  private static final double TRANSLATED = 0.5;

  /// Where more of each no longer says more.
  private static final double WIDEST_MARGIN = 0.6;

  private static final double MOST_GAP = 0.8;
  private static final double MOST_WEIGHT = 120;

  static final List<Feature> FEATURES =
      List.of(
          // How well the best evidence speaks of what is asked, and how alone it does.
          feature("evidence", 0.095, 0.051, Findings::evidenceScore),
          feature("margin", 1.44, 2.53, f -> Math.min(f.margin(), WIDEST_MARGIN)),
          feature("weight", 0.049, 0.016, f -> Math.min(f.told().weightInQuote(), MOST_WEIGHT)),
          feature(
              "passages",
              -0.22,
              0.25,
              f -> Math.log(Math.max(FEWEST_PASSAGES, f.corpus().passages()))),
          feature(
              "outside the quote",
              2.48,
              -1.08,
              f -> f.told().coveredByPassage() - f.told().coveredByQuote()),
          feature("titles", -1.96, -1.96, Findings::coveredByTitles),
          feature("before", 4.26, 4.26, Findings::coveredBefore),
          feature("pairs said", -0.23, 0.69, f -> f.told().pairsSaid()),
          feature("pairs in passage", -1.14, 1.42, f -> f.told().pairsInPassage()),
          // What it does not speak of.
          feature("strange nowhere", -1.49, -2.08, f -> strange(f, Gap.Place.NOWHERE)),
          feature(
              "mostly strange",
              MOSTLY_STRANGE,
              HELD * MOSTLY_STRANGE,
              f -> strange(f, Gap.Place.NOWHERE) > GREATER_PART ? 1 : 0),
          feature("related nowhere", 1.49, -0.097, f -> related(f, Gap.Place.NOWHERE)),
          feature("strange here", -2.05, -2.05, f -> strange(f, Gap.Place.SAME_ARTICLE)),
          feature("strange in others", -1.59, -2.20, f -> strange(f, Gap.Place.OTHER_ARTICLES)),
          feature("familiar in others", -0.32, -1.58, f -> familiar(f, Gap.Place.OTHER_ARTICLES)),
          feature(
              "widest gap",
              -1.12,
              -1.87,
              f -> f.gaps().stream().mapToDouble(Gap::share).max().orElse(0)),
          feature(
              "gap, asks whether",
              0.33,
              -2.07,
              f -> f.sought() == Sought.YES_NO ? Math.min(f.gaps(_ -> true).share(), MOST_GAP) : 0),
          feature("no predicate", PREDICATE, HELD * PREDICATE, f -> f.lacksThePredicate() ? 1 : 0),
          feature("stray characters", -1.48, -1.99, Findings::stray),
          feature("names", -1.45, -1.67, Findings::namesMissing),
          feature("year", -3.67, -0.73, f -> yearMissing(f) ? 1 : 0),
          feature(
              "words not met",
              -0.25,
              -0.22,
              f -> words(f).filter(word -> word.inPassage() == ContentWord.Met.NOT).count()),
          feature("words met in part", -1.81, -0.62, f -> share(f, ContentWord.Met.IN_PART)),
          feature(
              "weight not quoted",
              -0.098,
              -0.027,
              f ->
                  words(f)
                      .filter(word -> word.inQuote() == ContentWord.Met.NOT)
                      .mapToDouble(ContentWord::weight)
                      .sum()),
          feature("asked for, not met", -0.29, -0.22, f -> asks(f, ContentWord.Met.NOT) ? 1 : 0),
          feature(
              "asked for by a relative",
              -0.47,
              -0.017,
              f -> asks(f, ContentWord.Met.RELATED) ? 1 : 0),
          feature("no such role", NO_ROLE, HELD * NO_ROLE, f -> asksForARoleNotMet(f) ? 1 : 0),
          feature("another role", ROLE, HELD * ROLE, f -> asksForAnotherRole(f) ? 1 : 0),
          // In what it is of another kind than what is sought.
          feature(
              "no such number",
              -2.24,
              -0.98,
              f -> lacks(f, Sought.NUMBER, Testimony::quotesWhatIsSought)),
          feature("nothing sought", -1.26, -0.56, f -> f.told().quotesNothingSought() ? 1 : 0),
          feature("apart", -2.83, -1.06, f -> f.told().apartFromWhatIsSought()),
          feature(
              "no reason",
              -2.60,
              0.112,
              f -> lacks(f, Sought.REASON, Testimony::showsWhatIsSought)),
          feature("no name", -3.33, -0.076, f -> f.told().leavesOpenTheName() ? 1 : 0),
          feature("which one", -1.50, -1.50, f -> f.told().leavesOpenWhich() ? 1 : 0),
          feature("too few", FEW, HELD * FEW, f -> f.namesTooFew() ? 1 : 0),
          feature(
              "not the others",
              OTHERS,
              HELD * OTHERS,
              f -> f.told().misses(Narrowing.OTHERS) ? 1 : 0),
          feature("compared", COMPARED, HELD * COMPARED, f -> f.saysNothingOfTheOther() ? 1 : 0),
          feature(
              "no time",
              NO_TIME,
              HELD * NO_TIME,
              f -> lacks(f, Sought.DATE, Testimony::quotesWhatIsSought)),
          feature(
              "nobody",
              -0.36,
              0.066,
              f -> lacks(f, Sought.PERSON, told -> !told.quotesNothingSought())),
          feature("not told", -4.00, -4.00, f -> f.told().saysThatItIsNotTold() ? 1 : 0),
          feature("the contrary", -1.05, -0.157, f -> f.told().saysTheContrary() ? 1 : 0),
          feature(
              "another in the row",
              ROW,
              HELD * ROW,
              f -> f.told().speaksOfAnotherInTheRow() ? 1 : 0),
          feature("another", -2.42, -2.42, f -> isExacting(f) && f.speaksOfAnother() ? 1 : 0),
          feature("another time", TIME, HELD * TIME, f -> f.told().speaksOfAnotherTime() ? 1 : 0),
          feature("not before", -1.95, 0.32, f -> f.told().misses(Narrowing.BEFORE) ? 1 : 0),
          feature("not the first", -1.32, -0.53, f -> f.told().misses(Narrowing.FIRST) ? 1 : 0),
          feature("not the next", NEXT, HELD * NEXT, f -> f.told().misses(Narrowing.NEXT) ? 1 : 0),
          feature("the most", 2.05, -0.59, f -> f.told().isNarrowed(Narrowing.MOST) ? 1 : 0),
          // Some kinds of questions are asked in vain more often than others.
          feature("foreign", FOREIGN, HELD * FOREIGN, f -> f.foreign() ? 1 : 0),
          feature(
              "translated",
              TRANSLATED,
              HELD * TRANSLATED,
              f -> f.retrieved().onlyTranslated() ? 1 : 0),
          // What is read through the dictionary, of which less is known.
          translated("asks whether, translated", -2.5, f -> f.sought() == Sought.YES_NO ? 1 : 0),
          translated("for a reason, translated", 1.2, f -> f.sought() == Sought.REASON ? 1 : 0),
          translated(
              "nobody, translated",
              2.1,
              f ->
                  RoleSought.in(f.wanted().question()).isPresent()
                      ? 0
                      : lacks(f, Sought.PERSON, told -> !told.quotesNothingSought())),
          translated(
              "weight, translated", 0.04, f -> Math.min(f.told().weightInQuote(), MOST_WEIGHT)),
          translated("before, translated", -3.5, Findings::coveredBefore),
          translated("apart, translated", -1.5, f -> f.told().apartFromWhatIsSought()),
          translated("stray characters, translated", -2.6, Findings::stray),
          feature("asks whether", 0.053, 0.40, f -> f.sought() == Sought.YES_NO ? 1 : 0),
          feature("asks for a reason", 1.61, 0.012, f -> f.sought() == Sought.REASON ? 1 : 0));

  private Judgement() {}

  /// How sure it is that the evidence answers the question, from 0 to 1.
  static double confidence(Findings findings) {
    if (findings.evidence().isEmpty()) {
      return 0;
    }
    var brevity = findings.corpus().brevity();
    var z = INTERCEPT + brevity * (INTERCEPT_AMONG_SHORT - INTERCEPT);
    for (var feature : FEATURES) {
      z += feature.contribution(findings, brevity);
    }
    return 1 / (1 + Math.exp(-z));
  }

  private static Feature feature(
      String name, double weight, double amongShort, ToDoubleFunction<Findings> value) {
    return new Feature(name, weight, amongShort, value);
  }

  /// What counts only where the passages are all in another language than the question.
  private static Feature translated(String name, double weight, ToDoubleFunction<Findings> value) {
    return feature(
        name,
        weight,
        HELD * weight,
        findings -> findings.retrieved().onlyTranslated() ? value.applyAsDouble(findings) : 0);
  }

  private static double strange(Findings findings, Gap.Place place) {
    return Math.min(findings.gaps(gap -> gap.place() == place).strange(), MOST_GAP);
  }

  private static double familiar(Findings findings, Gap.Place place) {
    return Math.min(findings.gaps(gap -> gap.place() == place).familiar(), MOST_GAP);
  }

  private static double related(Findings findings, Gap.Place place) {
    var gaps = findings.gaps(gap -> gap.place() == place);
    return Math.min(gaps.related() + gaps.paraphrased(), MOST_GAP);
  }

  private static Stream<ContentWord> words(Findings findings) {
    return findings.words().stream();
  }

  /// Whether the word beside the question word, which names what is asked for, is met just so.
  private static boolean asks(Findings findings, ContentWord.Met met) {
    return words(findings).anyMatch(word -> word.asked() && word.inPassage() == met);
  }

  /// In Chinese a role that shares characters with another, or its matter, is another.
  private static boolean asksForAnotherRole(Findings findings) {
    return (findings.retrieved().onlyTranslated()
            || Characters.anyHan(findings.wanted().question()))
        && asksForARole(findings, EnumSet.of(ContentWord.Met.RELATED, ContentWord.Met.IN_PART));
  }

  private static boolean asksForARoleNotMet(Findings findings) {
    return asksForARole(findings, EnumSet.of(ContentWord.Met.NOT));
  }

  private static boolean asksForARole(Findings findings, Set<ContentWord.Met> met) {
    return findings.sought() == Sought.PERSON
        && words(findings)
            .filter(ContentWord::role)
            .map(ContentWord::inPassage)
            .anyMatch(met::contains);
  }

  /// The share of the content words' weight that is met just so, from 0 to 1.
  private static double share(Findings findings, ContentWord.Met met) {
    var all = words(findings).mapToDouble(ContentWord::weight).sum();
    return all == 0
        ? 0
        : words(findings)
                .filter(word -> word.inPassage() == met)
                .mapToDouble(ContentWord::weight)
                .sum()
            / all;
  }

  private static double lacks(Findings findings, Sought sought, Predicate<Testimony> has) {
    return findings.sought() == sought && !has.test(findings.told()) ? 1 : 0;
  }

  private static boolean isExacting(Findings findings) {
    return EXACTING.contains(findings.sought());
  }

  private static boolean yearMissing(Findings findings) {
    return findings.gaps().stream().anyMatch(gap -> gap.text().matches(YEAR));
  }

  /// Whether the evidence may be shown as the answer.
  static boolean answers(double confidence) {
    return confidence >= SURE_ENOUGH;
  }

  /// What to name as missing when the question is refused: what stands nowhere goes first.
  static List<Missing> missing(Findings findings) {
    var years = findings.yearsOfAnotherTime();
    return years.isEmpty() ? missingParts(findings) : years;
  }

  private static List<Missing> missingParts(Findings findings) {
    return Gap.joined(findings.gaps()).stream()
        .filter(gap -> gap.share() > 0.1 && !gap.text().isBlank())
        .sorted((one, other) -> Boolean.compare(other.nowhere(), one.nowhere()))
        .limit(1)
        .map(gap -> missing(gap, findings))
        .toList();
  }

  /// A term that a passage has after all is not said to be missing there.
  private static Missing missing(Gap gap, Findings findings) {
    var text = echo(gap.text());
    return new Missing(text, kind(text, gap.nowhere() && !findings.mention(text)));
  }

  private static Missing.Kind kind(String text, boolean nowhere) {
    if (text.matches(YEAR)) {
      return Missing.Kind.YEAR;
    }
    if (!nowhere) {
      return Missing.Kind.PART;
    }
    return text.chars().allMatch(Character::isDigit) ? Missing.Kind.NUMBER : Missing.Kind.TERM;
  }

  /// Letters and digits of a part of the question, at most 20 characters.
  static String echo(String text) {
    var echo = new StringBuilder();
    text.codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == ' ')
        .limit(20)
        .forEach(echo::appendCodePoint);
    return echo.toString().strip();
  }
}
