package dev.ruwei.answering;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.ToDoubleFunction;

/// Decides whether what was found answers the question.
///
/// A logistic model. Its weights were fitted with a ridge penalty on questions with and without an
/// answer: CMRC 2018 trial, DRCD dev, and about 800 questions, near misses and far ones on some
/// thirty single articles in Chinese and English.
final class Judgement {
  static final double SURE_ENOUGH = 0.5;

  /// What the model looks at.
  ///
  /// @param weight of one unit of the value
  record Feature(String name, double weight, ToDoubleFunction<Findings> value) {}

  private static final double INTERCEPT = 2.23;

  /// Questions whose subject must be met by name.
  private static final Set<Sought> EXACTING = EnumSet.of(Sought.NUMBER, Sought.DATE, Sought.PERSON);

  private static final String YEAR = "[12][0-9]{3}";

  /// Smaller libraries are not told apart: among few passages, every word is rare.
  private static final double FEWEST_PASSAGES = 30;

  /// Not fitted: what was so at another time is no answer, but such questions are too few to fit.
  private static final double TIME = -4;

  /// Not fitted either: what a yes/no question asks about must be met.
  private static final double PREDICATE = -2;

  /// Where more of each no longer says more.
  private static final double BEST_SCORE = 10;

  private static final double WIDEST_MARGIN = 0.6;
  private static final double MOST_GAP = 0.8;
  private static final double MOST_WEIGHT = 120;

  static final List<Feature> FEATURES =
      List.of(
          // How well the best evidence speaks of what is asked, and how alone it does.
          feature("score", 0.03, f -> Math.min(f.best(), BEST_SCORE)),
          feature("margin", 1.68, f -> Math.min(f.margin(), WIDEST_MARGIN)),
          feature("weight", 0.05, f -> Math.min(f.weightInQuote(), MOST_WEIGHT)),
          feature("passages", -0.43, f -> Math.log(Math.max(FEWEST_PASSAGES, f.passages()))),
          feature("outside the quote", -1.31, f -> f.coveredByPassage() - f.coveredByQuote()),
          feature("in English", 0.57, f -> f.inEnglish() ? 1 : 0),
          // What it does not speak of.
          feature("strange nowhere", -3.06, f -> strange(f, Gap.Place.NOWHERE)),
          feature("familiar nowhere", -2.81, f -> familiar(f, Gap.Place.NOWHERE)),
          feature("strange here", -7.27, f -> strange(f, Gap.Place.SAME_ARTICLE)),
          feature(
              "strange here, in English",
              1.91,
              f -> f.inEnglish() ? strange(f, Gap.Place.SAME_ARTICLE) : 0),
          feature("strange in others", -7.37, f -> strange(f, Gap.Place.OTHER_ARTICLES)),
          feature("familiar in others", -4.19, f -> familiar(f, Gap.Place.OTHER_ARTICLES)),
          feature(
              "widest gap", -2.01, f -> f.gaps().stream().mapToDouble(Gap::share).max().orElse(0)),
          feature(
              "gap, asks whether",
              -2.22,
              f -> f.sought() == Sought.YES_NO ? Math.min(f.gaps(_ -> true).share(), MOST_GAP) : 0),
          feature("no predicate", PREDICATE, f -> f.lacksThePredicate() ? 1 : 0),
          feature("stray characters", -3.90, Findings::stray),
          feature("names", -4.83, Findings::namesMissing),
          feature("year", -0.86, f -> yearMissing(f) ? 1 : 0),
          // In what it is of another kind than what is sought.
          feature("no such number", -2.78, f -> lacks(f, Sought.NUMBER, f.holdsWhatIsSought())),
          feature("no such time", -0.26, f -> lacks(f, Sought.DATE, f.holdsWhatIsSought())),
          feature(
              "no person in English",
              -1.77,
              f -> f.inEnglish() ? lacks(f, Sought.PERSON, f.showsWhatIsSought()) : 0),
          feature("no reason", -0.56, f -> lacks(f, Sought.REASON, f.showsWhatIsSought())),
          feature("no name", -3.60, f -> f.leavesOpenTheName() ? 1 : 0),
          feature("which one", -1.74, f -> f.leavesOpenWhich() ? 1 : 0),
          feature("not told", -3.01, f -> f.saysThatItIsNotTold() ? 1 : 0),
          feature("the contrary", -1.58, f -> f.saysTheContrary() ? 1 : 0),
          feature("another", -2.80, f -> isExacting(f) && f.speaksOfAnother() ? 1 : 0),
          feature("another time", TIME, f -> f.speaksOfAnotherTime() ? 1 : 0),
          feature("asks whether", 3.70, f -> f.sought() == Sought.YES_NO ? 1 : 0),
          feature("asks for a number", -0.75, f -> f.sought() == Sought.NUMBER ? 1 : 0));

  private Judgement() {}

  /// How sure it is that the evidence answers the question, from 0 to 1.
  static double confidence(Findings findings) {
    if (findings.evidence().isEmpty()) {
      return 0;
    }
    var z =
        INTERCEPT
            + FEATURES.stream()
                .mapToDouble(feature -> feature.weight() * feature.value().applyAsDouble(findings))
                .sum();
    return 1 / (1 + Math.exp(-z));
  }

  private static Feature feature(String name, double weight, ToDoubleFunction<Findings> value) {
    return new Feature(name, weight, value);
  }

  private static double strange(Findings findings, Gap.Place place) {
    return Math.min(findings.gaps(gap -> gap.place() == place).strange(), MOST_GAP);
  }

  private static double familiar(Findings findings, Gap.Place place) {
    return Math.min(findings.gaps(gap -> gap.place() == place).familiar(), MOST_GAP);
  }

  private static double lacks(Findings findings, Sought sought, boolean has) {
    return findings.sought() == sought && !has ? 1 : 0;
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
