package dev.ruwei.text;

import java.util.ArrayList;
import java.util.List;

/// One walk over a text that cuts it behind its marks.
final class SentenceCutter {
  private static final String LINE_ENDS = "\n\r\u2028\u2029";
  private static final String SENTENCE_MARKS = "。｡！？；.!?;";
  private static final String CLAUSE_MARKS = SENTENCE_MARKS + "，：,:";

  private final String text;
  private final int end;
  private final boolean clauses;
  private final String marks;
  private final List<Span> spans = new ArrayList<>();

  private int start;
  private int at;
  private boolean afterHan;
  private boolean quoted;
  private boolean worded;

  /// Whether the line is one of labelled values.
  private boolean values;

  SentenceCutter(String text, Span within, boolean clauses) {
    this.text = text;
    this.start = within.start();
    this.at = within.start();
    this.end = within.end();
    this.clauses = clauses;
    this.marks = clauses ? CLAUSE_MARKS : SENTENCE_MARKS;
  }

  List<Span> cut() {
    values = isOfValues();
    while (at < end) {
      var c = text.charAt(at);
      if (LINE_ENDS.indexOf(c) >= 0) {
        quoted = false;
        close(at++);
        values = isOfValues();
      } else if (marks.indexOf(c) >= 0) {
        passMarks();
      } else {
        note(c);
        at++;
      }
    }
    close(end);
    return List.copyOf(spans);
  }

  private boolean isOfValues() {
    return !clauses && LabelledValues.from(at, end, text);
  }

  private void note(char c) {
    quoted ^= c == '"';
    var letter = Character.isLetter(c);
    worded |= letter || Character.isSurrogate(c);
    afterHan = han(c) || (afterHan && !letter);
  }

  /// Takes a run of marks and of what closes behind them as one, so that no mark is looked at
  /// twice.
  private void passMarks() {
    var from = at;
    while (at < end && (marks.indexOf(text.charAt(at)) >= 0 || closes(at))) {
      quoted ^= text.charAt(at++) == '"';
    }
    var next = at;
    while (next < end && Blanks.isBlank(text.charAt(next))) {
      next++;
    }
    if (anyEnds(from, next)) {
      close(at);
    }
  }

  private boolean anyEnds(int from, int next) {
    if (next < end && "，,、".indexOf(text.charAt(next)) >= 0) {
      return false;
    }
    for (var i = from; i < at; i++) {
      if (ends(i, next)) {
        return true;
      }
    }
    return false;
  }

  private boolean ends(int mark, int next) {
    var chinese = afterHan || (next < end && han(text.charAt(next)));
    return switch (text.charAt(mark)) {
      case '。', '｡', '！', '？' -> true;
      case '；' -> !values;
      case '，', '：' -> clauses && !betweenDigits(mark);
      case '!', '?' -> chinese || beforeSentence(next);
      case ';' -> (chinese && !values) || (clauses && next > at);
      case ',', ':' -> clauses && !betweenDigits(mark) && (chinese || next > at);
      case '.' -> worded && beforeSentence(next) && !Abbreviations.endAt(text, start, mark, next);
      default -> false;
    };
  }

  private boolean beforeSentence(int next) {
    return next > at && next < end && begins(text.charAt(next));
  }

  private static boolean begins(char c) {
    return switch (Character.getType(c)) {
      case Character.UPPERCASE_LETTER,
          Character.TITLECASE_LETTER,
          Character.OTHER_LETTER,
          Character.DECIMAL_DIGIT_NUMBER,
          Character.CURRENCY_SYMBOL,
          Character.START_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.SURROGATE ->
          true;
      default -> c == '"' || c == '\'';
    };
  }

  /// A straight double quote closes where one is open; a straight single one where no word follows.
  private boolean closes(int i) {
    var c = text.charAt(i);
    return switch (c) {
      case '"' -> quoted;
      case '\'' -> i + 1 == end || !Character.isLetterOrDigit(text.charAt(i + 1));
      default -> "”’」』）)】》〉]］}｝".indexOf(c) >= 0 || Graphemes.extendsCluster(c);
    };
  }

  private boolean betweenDigits(int i) {
    return i > 0
        && i + 1 < text.length()
        && Character.isDigit(text.charAt(i - 1))
        && Character.isDigit(text.charAt(i + 1));
  }

  private static boolean han(char c) {
    return Characters.isHan(c) || Characters.isKana(c);
  }

  private void close(int to) {
    Blanks.trim(text, start, to).ifPresent(spans::add);
    start = Math.max(to, at);
    worded = false;
  }
}
