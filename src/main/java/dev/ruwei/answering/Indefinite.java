package dev.ruwei.answering;

import java.util.regex.Pattern;

/// Tells evidence that leaves open what is asked for: "a company has left" does not say which.
final class Indefinite {
  private static final String MEASURE = "[家个所座位名款间部条项支本种台]";

  private static final Pattern WHICH =
      Pattern.compile(
          "哪一?"
              + MEASURE
              + "(\\p{IsHan}{2})|\\b(?:which|what)"
              + " (?!(?:was|were|are|does|did|has|have|had|can|could|will|would|should|might)\\b)([a-z]{3,})\\b");

  private static final Pattern NAMED =
      Pattern.compile("名为|名叫|叫做|叫作|称为|[“「《]|\\b(?:named|called|known as)\\b");

  private Indefinite() {}

  /// Whether a folded text has what a folded question asks for only as one among others, without a
  /// name.
  static boolean is(String question, String text) {
    var which = WHICH.matcher(question);
    if (!which.find()) {
      return false;
    }
    var mention =
        which.group(1) == null
            ? Pattern.compile(
                "\\b(?:an?|one|another|some) (?:[a-z-]+ ){0,2}?"
                    + Pattern.quote(which.group(2))
                    + "\\b(?! of (?:[0-9$€£¥]|one\\b))")
            : Pattern.compile(
                "(?:一"
                    + MEASURE
                    + "|有"
                    + MEASURE
                    + "|某"
                    + MEASURE
                    + "?)\\p{IsHan}{0,4}?"
                    + Pattern.quote(which.group(1)));
    return mention.matcher(text).find() && !NAMED.matcher(text).find();
  }
}
