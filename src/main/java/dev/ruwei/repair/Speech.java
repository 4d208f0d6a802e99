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
    var line = text.lastIndexOf('\n', at) + 1;
    var open = text.lastIndexOf('“', at);
    if (open < line + 2 || text.substring(open, at).indexOf('”') >= 0) {
      return false;
    }
    var colon = text.charAt(open - 1);
    return (colon == ':' || colon == '：') && at - open > LONG && said(text, open - 1);
  }

  /// A verb of saying before the colon; its pinyin note may stand between.
  private static boolean said(String text, int colon) {
    var from = colon;
    if (text.charAt(from - 1) == ')') {
      from = Math.max(text.lastIndexOf('(', from - 1), 1);
    }
    return VERBS.indexOf(text.charAt(from - 1)) >= 0;
  }
}
