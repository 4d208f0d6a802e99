package dev.ruwei.repair;

/// Direct speech in quotation marks.
///
/// What is introduced by a verb of saying, a colon and an opening quotation mark stands on its own,
/// and its last mark stands before the closing one (GB/T 15834-2011, 4.8 and B.1). So where a
/// character is lost right there, and only one of its candidates is a mark that ends a sentence,
/// that is it. Only where the text goes on without a mark behind the closing one, and the speech
/// has a mark inside or some length: slogans and terms are quoted without one.
final class Speech {
  private static final String END_MARKS = "。！？…";
  private static final String VERBS = "说説說道问問答喊讲講曰云";
  private static final String NO_NEW_SENTENCE = "的之和与與或，。；、：？！,.;:?!)）”";
  private static final int LONG = 8;
  private static final int NOTE = Syllable.LONGEST + 3;
  private static final int LONGEST = 2_000;

  private Speech() {}

  /// The mark among the candidates, U+FFFD where the place does not ask for one.
  static char endMark(String text, int at, Shift shift, String candidates) {
    if (!closes(shift) || !opened(text, at)) {
      return Damages.LOST;
    }
    var marks = candidates.chars().filter(c -> END_MARKS.indexOf(c) >= 0).toArray();
    return marks.length == 1 ? (char) marks[0] : Damages.LOST;
  }

  private static boolean closes(Shift shift) {
    return shift.cells().length() > 2
        && shift.cells().charAt(1) == '”'
        && NO_NEW_SENTENCE.indexOf(shift.cells().charAt(2)) < 0;
  }

  private static boolean opened(String text, int at) {
    var line = LineStart.near(text, at, LONGEST);
    var open = at - 1;
    while (open > line + 1 && text.charAt(open) != '“' && text.charAt(open) != '”') {
      open--;
    }
    var colon = open > line + 1 && text.charAt(open) == '“' ? text.charAt(open - 1) : 0;
    return (colon == ':' || colon == '：') && at - open > LONG && said(text, open - 1);
  }

  /// A verb of saying before the colon; its pinyin note may stand between.
  private static boolean said(String text, int colon) {
    var from = colon - 1;
    if (text.charAt(from) == ')') {
      while (from > 1 && colon - from < NOTE && text.charAt(from) != '(') {
        from--;
      }
      from--;
    }
    return VERBS.indexOf(text.charAt(from)) >= 0;
  }
}
