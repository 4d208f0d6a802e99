package dev.ruwei.answering;

import java.util.List;
import java.util.StringJoiner;
import java.util.stream.Collectors;

/// Writes an answer as people would check it: the verdict, the reply, each quote with its place.
final class AnswerPrinter {
  private AnswerPrinter() {}

  static String print(Answer answer) {
    var lines = new StringJoiner("\n");
    lines.add("? " + answer.asked().question());
    lines.add(verdict(answer) + " " + answer.asked().language().tag());
    answer.reply().text().lines().forEach(line -> lines.add("= " + line));
    for (var i = 0; i < answer.citations().size(); i++) {
      lines.add("[" + (i + 1) + "] " + place(answer.citations().get(i)));
    }
    answer.missing().forEach(one -> lines.add("missing " + one.kind() + ": " + one.text()));
    answer.conflicts().forEach(conflict -> lines.add("conflict " + conflict.citations()));
    if (!answer.related().isEmpty()) {
      lines.add("near " + ids(answer.related()));
    }
    return lines + "\n";
  }

  private static String verdict(Answer answer) {
    return switch (answer) {
      case Answer.Answered _ -> "answered";
      case Answer.Partial _ -> "partial";
      case Answer.NotFound _ -> "not found";
      case Answer.Help _ -> "help";
    };
  }

  private static String place(Citation citation) {
    var range = citation.range();
    return "%s %d-%d %s"
        .formatted(citation.passage().id(), range.start(), range.end(), citation.quote());
  }

  private static String ids(List<Citation> citations) {
    return citations.stream()
        .map(citation -> citation.passage().id())
        .distinct()
        .collect(Collectors.joining(", "));
  }
}
