package dev.ruwei.importing;

import dev.ruwei.documents.LeftOut;
import dev.ruwei.documents.Line;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Takes out of the lines what a page has around an article. All of it is kept for the report.
final class PageStrip {
  /// So many lines below the title can still be datelines and bylines.
  private static final int HEAD = 15;

  /// So many lines of a footer in a row may be of no known kind: names of other articles.
  private static final int UNKNOWN = 3;

  private static final int SHOWN = 60;
  private static final int SHORT = 70;
  private static final Pattern ADDRESS = Pattern.compile("https?://[\\w.~:/?#@!$&'*+,;=%-]+");
  private static final Pattern FROM =
      Pattern.compile(
          "(?<![\\p{L}])(?:(?:文章|稿件|信息)?来源|出处|source|publisher)\\s*[:|]\\s*(\\S.{1,40})");
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:作者|撰文|文|记者|撰稿|编译|翻译|by|written by|author|words by|reported"
              + " by)(?:\\s*[:/|丨]\\s*|\\s+)\\S.{0,60}");
  private static final Pattern TRAIL =
      Pattern.compile("(?:首页|主页|home|您?的?当前位置:?.*|you are here:?.*)\\s*[>›»/].*");
  private static final Pattern TIMECODE =
      Pattern.compile("\\s*\\d{1,2}:\\d{2}:\\d{2}[.,]\\d{1,3}\\s*-->.*");
  private static final Pattern TIMESTAMP =
      Pattern.compile("\\s*[\\[(（【]?\\d{1,2}:\\d{2}(?::\\d{2})?(?:[.,]\\d{1,3})?[\\])）】]?\\s*");

  private final List<Line> lines;
  private final List<LeftOut> leftOut = new ArrayList<>();
  private @Nullable String address;
  private @Nullable LocalDate day;
  private int dayLine;
  private @Nullable String publisher;

  private PageStrip(List<Line> lines) {
    this.lines = new ArrayList<>(lines);
  }

  /// @param address that a footer gives as the source
  /// @param day that a dateline states
  /// @param dayLine where it stands
  record Stripped(
      List<Line> lines,
      List<LeftOut> leftOut,
      @Nullable String address,
      @Nullable LocalDate day,
      int dayLine,
      @Nullable String publisher) {}

  static Stripped strip(List<Line> lines) {
    var strip = new PageStrip(lines);
    strip.timestamps();
    strip.closing();
    strip.footer();
    strip.header();
    strip.anywhere();
    return new Stripped(
        strip.lines, strip.leftOut, strip.address, strip.day, strip.dayLine, strip.publisher);
  }

  /// Times of a transcript on lines of their own, and the numbers above those of subtitles.
  private void timestamps() {
    for (var i = lines.size() - 1; i >= 0; i--) {
      var text = lines.get(i).text();
      if (TIMECODE.matcher(text).matches()) {
        leaveOut(i, "timestamp");
        if (i > 0 && lines.get(i - 1).text().strip().matches("\\d{1,6}")) {
          leaveOut(--i, "timestamp");
        }
      } else if (TIMESTAMP.matcher(text).matches()) {
        leaveOut(i, "timestamp");
      }
    }
  }

  /// Below comments and recommendations nothing belongs to the article, unless parts go on there.
  private void closing() {
    for (var i = (lines.size() + 1) / 2; i < lines.size(); i++) {
      var reason =
          isHeadingLike(i) ? PageParts.closing(lines.get(i).text()) : Optional.<String>empty();
      if (reason.isPresent() && noPartBehind(i)) {
        while (lines.size() > i) {
          leaveOut(lines.size() - 1, reason.get());
        }
      }
    }
  }

  private boolean isHeadingLike(int i) {
    return lines.get(i).kind() != Line.Kind.ITEM && !lines.get(i).ofTable();
  }

  private boolean noPartBehind(int i) {
    return lines.subList(i + 1, lines.size()).stream()
        .noneMatch(line -> Numeral.of(line.text()).isPresent());
  }

  private void footer() {
    var start = lines.size();
    var unknown = 0;
    for (var i = lines.size() - 1; i > 0 && unknown <= UNKNOWN; i--) {
      if (isOfPage(i) && PageParts.footer(lines.get(i).text()).isPresent()) {
        start = i;
        unknown = 0;
      } else {
        unknown += couldBeOfFooter(lines.get(i)) ? 1 : UNKNOWN + 1;
      }
    }
    while (lines.size() > start) {
      var last = lines.getLast().text();
      findAddress(last);
      leaveOut(lines.size() - 1, PageParts.footer(last).orElse("footer"));
    }
  }

  /// A row that says "Source: the mill; Boxes: 12" is no statement about the page.
  private boolean isOfPage(int i) {
    return lines.get(i).kind() != Line.Kind.RECORD;
  }

  private static boolean couldBeOfFooter(Line line) {
    return line.kind() != Line.Kind.HEADING
        && line.kind() != Line.Kind.RECORD
        && !Bullets.isItem(line.text())
        && !Shape.endsSentence(line.text())
        && Shape.width(line.text()) <= SHORT
        && Speakers.of(line.text()).isEmpty();
  }

  private void findAddress(String text) {
    var found = ADDRESS.matcher(text);
    if (found.find()) {
      address = found.group();
    }
  }

  /// Between the title and the first running text.
  private void header() {
    for (var i = 0; i < lines.size() && i < HEAD; i++) {
      var text = lines.get(i).text();
      var reason =
          lines.get(i).kind() != Line.Kind.HEADING && isOfPage(i)
              ? headReason(i)
              : Optional.<String>empty();
      if (reason.isPresent() && lines.size() > 1) {
        leaveOut(i--, reason.get());
      } else if (i > 0 && (Shape.running(text) || Bullets.isItem(text))) {
        return;
      }
    }
  }

  private Optional<String> headReason(int i) {
    var line = lines.get(i);
    var folded = Shape.folded(line.text());
    var from = FROM.matcher(folded);
    var named =
        i > 0 && from.find()
            ? line.text().strip().substring(from.start(1), from.end(1)).strip()
            : null;
    var alone = Dateline.of(line.text());
    var stated = alone.isEmpty() && i > 0 ? Dateline.within(line.text()) : alone;
    if (stated.isPresent()) {
      day = day == null ? stated.get() : day;
      publisher = publisher == null ? named : publisher;
      dayLine = dayLine == 0 ? line.number() : dayLine;
      return Optional.of("dateline");
    }
    if (named != null && from.reset().matches()) {
      publisher = publisher == null ? named : publisher;
      return Optional.of("publisher");
    }
    if (TRAIL.matcher(folded).matches()) {
      return Optional.of("navigation");
    }
    return i > 0 && BYLINE.matcher(folded).matches() && !Shape.endsSentence(line.text())
        ? Optional.of("byline")
        : i > 0 ? PageParts.header(line.text()) : Optional.empty();
  }

  private void anywhere() {
    for (var i = lines.size() - 1; i > 0; i--) {
      var reason = PageParts.anywhere(lines.get(i).text());
      if (reason.isPresent()) {
        leaveOut(i, reason.get());
      }
    }
  }

  /// The line behind one that goes stands apart where that one did.
  private void leaveOut(int i, String reason) {
    var line = lines.remove(i);
    leftOut.add(of(line, reason));
    if (i < lines.size() && line.apart() && !lines.get(i).apart()) {
      var next = lines.get(i);
      lines.set(i, new Line(next.kind(), next.level(), next.text(), next.number(), true));
    }
  }

  /// The entry of a report for a line.
  static LeftOut of(Line line, String reason) {
    var text = line.text().strip();
    var end = text.offsetByCodePoints(0, Math.min(SHOWN, text.codePointCount(0, text.length())));
    return new LeftOut(
        line.number(), reason, end < text.length() ? text.substring(0, end) + "…" : text);
  }
}
