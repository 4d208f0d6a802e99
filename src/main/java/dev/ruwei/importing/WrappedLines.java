package dev.ruwei.importing;

import dev.ruwei.documents.Line;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Joins the lines of a text that was wrapped at a width into paragraphs.
///
/// A text is wrapped when most lines that another one follows directly are about as long as the
/// longest and end in the midst of a sentence. Poems, lists and one paragraph on each line are not.
/// A Chinese line that ends in a comma goes on in any case.
final class WrappedLines {
  private static final int NARROWEST = 40;
  private static final int FEWEST = 3;

  /// So long a paragraph gets no longer: nobody writes it, and joining would take ever more time.
  private static final int LONGEST = 20_000;

  private static final double FULL = 0.75;
  private static final double MOST = 0.7;
  private static final Pattern INDENT = Pattern.compile("(?:\u3000{2}|\\s{2,}|\t).*");
  private static final Pattern COMMA = Pattern.compile("(?s).*\\p{IsHan}[，,、]\\s*");
  private static final Pattern HYPHENATED = Pattern.compile("\\p{L}{2,}[-\u00ad\u2010]");

  private final List<Line> lines;
  private final int width;
  private final Set<String> compounds;

  private WrappedLines(List<Line> lines, int width) {
    this.lines = lines;
    this.width = width;
    this.compounds =
        lines.stream()
            .flatMap(line -> Pattern.compile("\\p{L}+-\\p{L}+").matcher(line.text()).results())
            .map(found -> found.group())
            .collect(Collectors.toSet());
  }

  /// The lines, with `\n`-free joined text; other kinds than plain ones stay as they are.
  static List<Line> join(List<Line> lines) {
    var followed = new ArrayList<Line>();
    for (var i = 0; i + 1 < lines.size(); i++) {
      if (isText(lines.get(i)) && isText(lines.get(i + 1)) && !lines.get(i + 1).apart()) {
        followed.add(lines.get(i));
      }
    }
    var width = followed.stream().mapToInt(line -> Shape.width(line.text())).max().orElse(0);
    var wrapped = width >= NARROWEST && followed.size() >= FEWEST && wrapped(followed, width);
    return new WrappedLines(lines, wrapped ? width : Integer.MAX_VALUE).joined();
  }

  /// Joins all lines that do not stand apart: of a format that tells where paragraphs begin.
  static List<Line> joinAll(List<Line> lines) {
    return new WrappedLines(lines, 0).joined();
  }

  private static boolean wrapped(List<Line> followed, int width) {
    var full = followed.stream().filter(line -> Shape.width(line.text()) >= width * FULL).count();
    var open = followed.stream().filter(line -> !Shape.endsSentence(line.text())).count();
    return full >= followed.size() * MOST && open >= followed.size() * MOST;
  }

  private static boolean isText(Line line) {
    return line.kind() == Line.Kind.TEXT || line.kind() == Line.Kind.PARAGRAPH;
  }

  private List<Line> joined() {
    var joined = new ArrayList<Line>();
    var last = "";
    for (var line : lines) {
      if (!joined.isEmpty()
          && continues(last, line)
          && joined.getLast().text().length() < LONGEST) {
        var before = joined.removeLast();
        joined.add(before.withText(glued(before.text(), line.text().strip())));
      } else {
        joined.add(line);
      }
      last = line.text();
    }
    return joined;
  }

  private boolean continues(String last, Line line) {
    return isText(line)
        && !line.apart()
        && (Shape.width(last) >= width * FULL / 1.25 || inTheMidst(last, line.text()))
        && !INDENT.matcher(line.text()).matches()
        && !Bullets.isItem(line.text());
  }

  /// A comma never ends a paragraph; nor does anything before a lower-case letter.
  private boolean inTheMidst(String last, String next) {
    return COMMA.matcher(last).matches()
        || (width < Integer.MAX_VALUE
            && !Shape.endsSentence(last)
            && Character.isLowerCase(next.charAt(0)));
  }

  private String glued(String before, String next) {
    var end = before.stripTrailing();
    var word = HYPHENATED.matcher(end);
    var last = lastWord(end);
    if (word.find()
        && HYPHENATED.matcher(last).matches()
        && Character.isLowerCase(next.charAt(0))) {
      return compounds.contains(last.replaceAll("[\u00ad\u2010]", "-") + firstWord(next))
          ? end + next
          : end.substring(0, end.length() - 1) + next;
    }
    return Joins.glue(end, next);
  }

  private static String lastWord(String text) {
    return text.substring(text.lastIndexOf(' ') + 1);
  }

  private static String firstWord(String text) {
    return text.split("\\P{L}", 2)[0];
  }
}
