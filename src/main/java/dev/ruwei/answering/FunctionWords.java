package dev.ruwei.answering;

import dev.ruwei.text.Characters;
import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Words that a sentence may have more than its source without saying more: particles, measure
/// words and verbs of saying. Nothing that counts, limits, compares, denies or dates is among them.
final class FunctionWords {
  private static final int LONGEST_HAN = 2;

  private static final Set<String> WORDS =
      Set.of(
          ("的 了 在 是 有 也 就 其 该 这 那 此 为 于 以 由 对 从 被 把 所 之 着 地 得 还 又 则 即 和 与 及 而 并 个 位 名"
                  + " 家 种 项 等 中 里 说 称 其中 以及 此外 另外 同时 例如 比如 关于 对于 根据 文中 文章 提到 指出 表示 介绍 公布"
                  + " 透露 方面 a an the of in on at to by for from with as is are was were be been"
                  + " being has have had do does did it its this that these those which who whom"
                  + " whose there and also he she they their his her said says reported announced"
                  + " noted stated according article passage")
              .split(" "));

  private FunctionWords() {}

  /// Their places in a folded text.
  static List<Span> in(String folded) {
    var spans = new ArrayList<Span>();
    for (var at = 0; at < folded.length(); ) {
      var end = end(folded, at);
      if (WORDS.contains(folded.substring(at, end))) {
        spans.add(new Span(at, end));
      }
      at = end;
    }
    return spans;
  }

  /// The end of a Latin word, of the longest function word, or of one character.
  private static int end(String folded, int at) {
    var end = at;
    while (end < folded.length() && Characters.isWordLetter(folded.charAt(end))) {
      end++;
    }
    if (end > at) {
      return end;
    }
    var two = Math.min(folded.length(), at + LONGEST_HAN);
    return WORDS.contains(folded.substring(at, two)) ? two : at + 1;
  }
}
