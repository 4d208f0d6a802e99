package dev.ruwei.documents;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.parser.Parser;

/// Reads a page: what it says about itself, and its text without what stands around it.
final class HtmlPage {
  private final Limits limits;
  private final Growth growth;

  HtmlPage(Limits limits) {
    this(limits, new Growth(limits));
  }

  /// @param growth of the document that pages are parts of
  HtmlPage(Limits limits, Growth growth) {
    this.limits = limits;
    this.growth = growth;
  }

  Document read(String html, String encoding) {
    var page = parse(html);
    var stated = HtmlStated.of(page);
    var leftOut = new ArrayList<LeftOut>();
    var root = new HtmlBoilerplate(page, leftOut).strip();
    return new Document(Format.HTML, encoding, stated, HtmlLines.of(root, 0, growth), leftOut);
  }

  /// The lines of a text that is HTML throughout: a chapter, or what Markdown has become.
  List<Line> lines(String html, int place) {
    var page = parse(html);
    page.select("script, style, head > title, template, svg, rt, rp").remove();
    return HtmlLines.of(page.body(), place, growth);
  }

  private org.jsoup.nodes.Document parse(String html) {
    var parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(limits.depth() * 2);
    var page = parser.parseInput(html, "");
    page.outputSettings(new OutputSettings().prettyPrint(false));
    new Xml(limits).checkDepth(page);
    return page;
  }
}
