package dev.ruwei.documents;

import java.util.Locale;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeVisitor;

/// Reads the XML inside archives, with a parser that knows neither entities nor other files.
final class Xml {
  private final Limits limits;

  Xml(Limits limits) {
    this.limits = limits;
  }

  /// @throws RefusedException when it declares entities or is nested too deeply
  Element parse(byte[] bytes) {
    var text = decoded(bytes);
    checkEntities(text);
    var parser = Parser.xmlParser().setMaxDepth(limits.depth() * 2);
    var document = parser.parseInput(text, "");
    checkDepth(document);
    return document;
  }

  static String decoded(byte[] bytes) {
    return Decoding.decode(bytes, Documents.declared(bytes)).text();
  }

  static void checkEntities(String text) {
    if (text.toUpperCase(Locale.ROOT).contains("<!ENTITY")) {
      throw new RefusedException("it declares entities of its own. Save it anew, or as text");
    }
  }

  void checkDepth(Element root) {
    root.traverse(
        new NodeVisitor() {
          @Override
          public void head(Node node, int depth) {
            if (depth > limits.depth()) {
              throw new RefusedException(
                  "its elements are nested more than %d deep. Save it as text"
                      .formatted(limits.depth()));
            }
          }
        });
  }
}
