package dev.ruwei.answering;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Decides whether what was found answers the question.
final class Judgement {
  /// Questions whose subject must be met by name.
  private static final Set<Sought> EXACTING = EnumSet.of(Sought.NUMBER, Sought.DATE, Sought.PERSON);

  static final double SURE_ENOUGH = 0.5;

  private static final String YEAR = "[12][0-9]{3}";

  /// Not fitted: what was so at another time is no answer, but such questions are too few to fit.
  private static final double TIME = 4;

  /// Not fitted either: so little of the question is left that it may be any other.
  private static final double STRANGE = 2;

  /// Where more of each no longer says more.
  private static final double BEST_SCORE = 22;

  private static final double BEST_EVIDENCE = 20;
  private static final double WIDEST_MARGIN = 0.6;
  private static final double MOST_GAP = 0.8;
  private static final double MOST_WORDS = 12;

  /// Below this score a margin says less.
  private static final double TELLING_SCORE = 10;

  private Judgement() {}

  /// How sure it is that the evidence answers the question, from 0 to 1.
  ///
  /// A logistic model; its weights were fitted on questions with and without an answer over CMRC
  /// 2018 trial, DRCD dev and questions on single articles in Chinese and English.
  static double confidence(Findings findings) {
    if (findings.evidence().isEmpty()) {
      return 0;
    }
    var z = -2.11 + found(findings) - missed(findings) - unlike(findings);
    return 1 / (1 + Math.exp(-z));
  }

  /// How well the best evidence speaks of what is asked, and how alone it does.
  private static double found(Findings findings) {
    var best = findings.best();
    return 0.09 * Math.min(best, BEST_SCORE)
        + 0.1 * Math.min(findings.evidence().getFirst().score(), BEST_EVIDENCE)
        + 3.06 * Math.min(findings.margin(), WIDEST_MARGIN) * Math.min(best / TELLING_SCORE, 1)
        + (findings.inEnglish() ? 2.61 : 0)
        - 3.8 * (findings.coveredByPassage() - findings.coveredByQuote())
        + 0.12 * Math.min((double) findings.contentWords(), MOST_WORDS);
  }

  /// What the evidence does not speak of: worst where even its single characters are strange.
  private static double missed(Findings findings) {
    var nowhere = findings.gaps(Gap::nowhere);
    var elsewhere = findings.gaps(gap -> !gap.nowhere());
    return 4.37 * Math.min(nowhere.strange(), MOST_GAP)
        + 0.62 * Math.min(nowhere.share() - nowhere.strange(), MOST_GAP)
        + 5.47 * Math.min(elsewhere.strange(), MOST_GAP)
        + 2.69 * Math.min(elsewhere.share() - elsewhere.strange(), MOST_GAP)
        + (isStrange(findings) ? STRANGE : 0)
        + (yearMissing(findings) ? 4.76 : 0)
        + (findings.lacksWhatIsAsked() ? 1.6 : 0.0);
  }

  /// Whether more than half of a question whose subject must be met is strange to all passages.
  private static boolean isStrange(Findings findings) {
    return EXACTING.contains(findings.sought()) && findings.gaps(Gap::nowhere).strange() > 0.5;
  }

  /// In what the evidence is of another kind than what is sought.
  private static double unlike(Findings findings) {
    var exacting = EXACTING.contains(findings.sought());
    return (findings.holdsWhatIsSought() ? 0 : 4.4)
        + (findings.showsWhatIsSought() ? 0 : unshown(findings))
        + (exacting && findings.speaksOfAnother() ? 4.31 : 0)
        + (findings.speaksOfAnotherTime() ? TIME : 0);
  }

  /// Names show in English, by their capitals; in Chinese some are missed.
  private static double unshown(Findings findings) {
    return switch (findings.sought()) {
      case PERSON -> findings.inEnglish() ? 4.61 : 0;
      case PLACE -> 1.93;
      case REASON -> 1.24;
      case NUMBER, DATE, LIST, DEFINITION, YES_NO, OTHER -> 0;
    };
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
    return findings.gaps().stream()
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
