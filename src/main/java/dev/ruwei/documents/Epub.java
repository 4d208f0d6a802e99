package dev.ruwei.documents;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Reads an EPUB (W3C EPUB 3.3, and 2): its chapters in the order of the spine.
final class Epub {
  static final String CONTAINER = "META-INF/container.xml";
  private final Archive archive;
  private final HtmlPage page;
  private final Xml xml;

  private Epub(Archive archive, Limits limits) {
    this.archive = archive;
    this.page = new HtmlPage(limits);
    this.xml = new Xml(limits);
  }

  static Document read(Archive archive, Limits limits) {
    return new Epub(archive, limits).read();
  }

  private Document read() {
    checkRights();
    var container = xml.parse(archive.text(CONTAINER).orElseThrow());
    var root = container.selectFirst("rootfile[full-path]");
    var path = root == null ? "" : root.attr("full-path");
    var book = xml.parse(archive.text(path).orElseThrow(Epub::broken));
    var lines = new ArrayList<Line>();
    var chapter = 0;
    for (var reference : book.select("spine > itemref, opf|spine > opf|itemref")) {
      var item = item(book, reference.attr("idref"));
      if (item != null && !item.attr("properties").contains("nav")) {
        lines.addAll(chapter(resolved(path, item.attr("href")), ++chapter));
      }
    }
    return new Document(Format.EPUB, null, stated(book), lines, archive.leftOut());
  }

  /// Fonts may be obfuscated; a text that is encrypted cannot be read.
  private void checkRights() {
    var encrypted =
        archive
            .text("META-INF/encryption.xml")
            .map(Xml::decoded)
            .orElse("")
            .matches("(?s).*html\".*");
    if (encrypted) {
      throw new RefusedException("it is protected against copying. Import a text of it");
    }
  }

  private static @Nullable Element item(Element book, String id) {
    return book.getElementsByAttributeValue("id", id).stream()
        .filter(element -> element.tagName().endsWith("item"))
        .findFirst()
        .orElse(null);
  }

  private List<Line> chapter(String name, int number) {
    var text = Xml.decoded(archive.text(name).orElseThrow(Epub::broken));
    Xml.checkEntities(text);
    return page.lines(text, number);
  }

  /// A reference is relative to the package's own file.
  private static String resolved(String path, String href) {
    var folder = path.substring(0, path.lastIndexOf('/') + 1);
    var plain = href.contains("#") ? href.substring(0, href.indexOf('#')) : href;
    try {
      var name = folder + URLDecoder.decode(plain.replace("+", "%2B"), StandardCharsets.UTF_8);
      return name.replaceAll("[^/]+/\\.\\./", "").replace("./", "");
    } catch (IllegalArgumentException _) {
      throw broken();
    }
  }

  private static RefusedException broken() {
    return new RefusedException("a part of the book is missing. Save it anew");
  }

  private static Stated stated(Element book) {
    var day = day(text(book, "dc|date"));
    return new Stated(
        null,
        text(book, "dc|title"),
        text(book, "dc|publisher"),
        day,
        day == null ? null : "the book's package",
        null,
        text(book, "dc|language"));
  }

  private static @Nullable String text(Element book, String selector) {
    var element = book.selectFirst(selector);
    return element == null || element.text().isBlank() ? null : element.text().strip();
  }

  private static @Nullable LocalDate day(@Nullable String text) {
    try {
      return text == null || text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
    } catch (DateTimeException _) {
      return null;
    }
  }
}
