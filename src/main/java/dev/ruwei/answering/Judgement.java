package dev.ruwei.answering;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/// Decides whether what was found answers the question.
final class Judgement {
  /// Questions whose subject or measure must be met to the word.
  private static final Set<Sought> EXACTING = EnumSet.of(Sought.NUMBER, Sought.DATE, Sought.PERSON);

  static final double SURE_ENOUGH = 0.5;

  private static final String YEAR = "[12][0-9]{3}";

  /// Not fitted: a number of somebody else, or of another year or period, is no answer.
  private static final double NAME = 5;

  private static final double TIME = 6;

  /// Where more of each no longer says more.
  private static final double BEST_SCORE = 22;

  private static final double WIDEST_MARGIN = 0.6;
  private static final double MOST_GAP = 0.8;

  private Judgement() {}

  /// How sure it is that the evidence answers the question, from 0 to 1.
  ///
  /// A logistic model; its weights were fitted on questions with and without an answer over CMRC
  /// 2018 trial, DRCD dev and questions on a single article.
  static double confidence(Findings findings) {
    var exacting = EXACTING.contains(findings.sought());
    var nowhere = Math.min(findings.nowhere(), MOST_GAP);
    var z =
        -2.71
            + 0.08 * Math.min(findings.best(), BEST_SCORE)
            + 3.95 * Math.min(findings.margin(), WIDEST_MARGIN)
            + 3.85 * findings.covered(false)
            + 0.49 * findings.covered(true)
            - (exacting ? 14.12 : 5.33) * nowhere
            - 6.66 * Math.min(findings.elsewhere(), MOST_GAP)
            - (findings.holdsWhatIsSought() ? 0 : 7)
            - (exacting && findings.speaksOfAnother() ? NAME : 0)
            - (findings.speaksOfAnotherTime() ? TIME : 0)
            - (yearMissing(findings) ? 2.94 : 0);
    return 1 / (1 + Math.exp(-z));
  }

  private static boolean yearMissing(Findings findings) {
    return findings.gaps().stream().anyMatch(gap -> gap.text().matches(YEAR));
  }

  /// Whether the evidence may be shown as the answer.
  static boolean answers(Findings findings) {
    return !findings.evidence().isEmpty() && confidence(findings) >= SURE_ENOUGH;
  }

  /// What to name as missing when the question is refused: what stands nowhere goes first.
  static List<Missing> missing(Findings findings) {
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
