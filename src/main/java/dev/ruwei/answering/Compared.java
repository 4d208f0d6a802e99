package dev.ruwei.answering;

import dev.ruwei.text.Span;
import java.util.List;
import java.util.regex.Pattern;

/// What a question compares its subject with: "than the trains", 比火车.
final class Compared {
  private static final Pattern WITH =
      Pattern.compile(
          "比(?!例|较|赛|重|率|如)(\\p{IsHan}{2,10}?)(?:要|还|更)?[多少高低大小快慢强贵重长早远好厚宽]"
              + "|[跟和与同](\\p{IsHan}{2,10}?)(?:相比|比起来|比|谁|哪)"
              + "|\\bthan (?:that of |those of |in |at |on |the |its |their )*([a-z][a-z' -]*)");

  private Compared() {}

  /// Whether a question compares with something of which the evidence says no word.
  ///
  /// @param text the question as it was read, folded; the words have their places in it
  static boolean isMissing(String text, List<ContentWord> words) {
    var with = WITH.matcher(text);
    if (!with.find()) {
      return false;
    }
    var group = with.group(1) != null ? 1 : with.group(2) != null ? 2 : 3;
    var compared = new Span(with.start(group), with.end(group));
    return words.stream()
        .filter(word -> compared.contains(word.span()))
        .anyMatch(word -> word.inPassage() == ContentWord.Met.NOT);
  }
}
