package dev.ruwei.documents;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Takes page numbers and running heads out of the lines of a PDF: what stands among the outermost
/// lines of a page and is a number, or comes again on other pages but for its digits.
final class PdfMargins {
  private static final int OUTERMOST = 2;
  private static final int FEWEST = 3;
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?i)[\\s·•|–—-]*(?:page|第)?\\s*(?:\\d{1,4}|[ivxl]{1,6})\\s*(?:页|頁)?\\s*(?:(?:/|of|共)\\s*\\d{1,4}\\s*(?:页|頁)?)?[\\s·•|–—-]*");

  private final List<PdfText.Placed> lines;
  private final List<LeftOut> leftOut;

  /// @param leftOut receives what goes
  PdfMargins(List<PdfText.Placed> lines, List<LeftOut> leftOut) {
    this.lines = lines;
    this.leftOut = leftOut;
  }

  List<PdfText.Placed> strip() {
    var outer = outermost();
    var repeated = repeated(outer);
    var kept = new ArrayList<PdfText.Placed>();
    for (var line : lines) {
      if (outer.contains(line) && NUMBER.matcher(line.text()).matches()) {
        leftOut.add(new LeftOut(line.page(), "page number", line.text()));
      } else if (outer.contains(line) && repeated.contains(pattern(line))) {
        leftOut.add(new LeftOut(line.page(), "running head", line.text()));
      } else {
        kept.add(line);
      }
    }
    return kept;
  }

  private Set<PdfText.Placed> outermost() {
    var outer = new HashSet<PdfText.Placed>();
    for (var page : pages().values()) {
      var sorted = page.stream().sorted(Comparator.comparingDouble(PdfText.Placed::top)).toList();
      outer.addAll(sorted.subList(0, Math.min(OUTERMOST, sorted.size())));
      outer.addAll(sorted.subList(Math.max(0, sorted.size() - OUTERMOST), sorted.size()));
    }
    return outer;
  }

  private Map<Integer, List<PdfText.Placed>> pages() {
    return lines.stream()
        .collect(Collectors.groupingBy(PdfText.Placed::page, TreeMap::new, Collectors.toList()));
  }

  /// What stands at the edge of at least three pages, or of both of two.
  private Set<String> repeated(Set<PdfText.Placed> outer) {
    var found = new HashMap<String, Set<Integer>>();
    outer.forEach(
        line -> found.computeIfAbsent(pattern(line), _ -> new HashSet<>()).add(line.page()));
    var pages = pages().size();
    return found.entrySet().stream()
        .filter(entry -> entry.getValue().size() >= Math.min(FEWEST, Math.max(2, pages)))
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  private static String pattern(PdfText.Placed line) {
    return line.text().replaceAll("\\d+", "#") + "@" + Math.round(line.top() / 4);
  }
}
