package dev.ruwei.answering;

import java.util.List;

/// Decides whether what was found answers the question.
final class Judgement {
  private Judgement() {}

  /// How sure it is that the evidence answers the question, from 0 to 1: a logistic model.
  static double confidence(Findings findings) {
    var z =
        0.42 * findings.best()
            + 4.66 * findings.margin()
            - 6.84
            - 12 * findings.nowhere()
            - 4 * findings.elsewhere();
    return 1 / (1 + Math.exp(-z));
  }

  /// What to name as missing when the question is refused: what stands nowhere goes first.
  static List<Missing> missing(Findings findings) {
    return findings.gaps().stream()
        .filter(gap -> gap.share() > 0.1)
        .sorted((one, other) -> Boolean.compare(other.nowhere(), one.nowhere()))
        .limit(1)
        .map(gap -> new Missing(echo(gap.text()), Missing.Kind.TERM))
        .toList();
  }

  /// Letters and digits of a part of the question, at most 20 characters.
  private static String echo(String text) {
    var echo = new StringBuilder();
    text.codePoints()
        .filter(c -> Character.isLetterOrDigit(c) || c == ' ')
        .limit(20)
        .forEach(echo::appendCodePoint);
    return echo.toString().strip();
  }
}
