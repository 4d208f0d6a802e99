package dev.ruwei.documents;

import java.io.StringReader;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Reads Markdown, with its front matter where it has one, by way of the HTML that it stands for.
final class MarkdownText {
  private static final Pattern FRONT =
      Pattern.compile("\\A---[ \\t]*\\n(.*?)\\n---[ \\t]*(?:\\n|\\z)", Pattern.DOTALL);
  private static final Pattern TABLE_RULE = Pattern.compile("\\s*\\|?[ \\t]*:?-{2,}[-| :\\t]*");
  private static final Pattern DAMAGE = Pattern.compile("\\[(?:…+|\\.\\.\\.)]\\{\\.damaged}");
  private static final Pattern HEADING_ID = Pattern.compile("\\s*\\{#[^{}]*}\\s*$");
  private static final Parser PARSER =
      Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
  private static final HtmlRenderer RENDERER = HtmlRenderer.builder().build();
  private static final Pattern BAR = Pattern.compile("(?<!\\\\)\\|");
  private static final Pattern OUTER_BARS = Pattern.compile("^\\||(?<!\\\\)\\|$");
  private final Growth growth;
  private final HtmlPage page;

  MarkdownText(Limits limits) {
    this.growth = new Growth(limits);
    this.page = new HtmlPage(limits, growth);
  }

  Document read(String text, String encoding) {
    var lines = text.replace("\r\n", "\n").replace('\r', '\n');
    var front = FRONT.matcher(lines);
    var has = front.find();
    var body = has ? lines.substring(front.end()) : lines;
    var entries = has ? entries(front.group(1)) : Map.<String, String>of();
    var before =
        has ? (int) lines.substring(0, front.end()).chars().filter(c -> c == '\n').count() : 0;
    return new Document(Format.MARKDOWN, encoding, stated(entries), lines(body, before), List.of());
  }

  private List<Line> lines(String body, int before) {
    var found = new ArrayList<Line>();
    var text = DAMAGE.matcher(body).replaceAll("\ufffd");
    var source = text.split("\n", -1);
    var document = PARSER.parse(text);
    for (@Nullable Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof ListBlock list) {
        for (@Nullable Node item = list.getFirstChild(); item != null; item = item.getNext()) {
          found.addAll(rendered(item, before));
        }
      } else {
        found.addAll(isTable(node, source) ? rows(node, source, before) : rendered(node, before));
      }
    }
    return found;
  }

  private List<Line> rendered(Node node, int before) {
    return page.lines(RENDERER.render(node), first(node) + before + 1).stream()
        .map(line -> line.withText(HEADING_ID.matcher(line.text()).replaceFirst("")))
        .toList();
  }

  /// The core of the parser knows no tables.
  private static boolean isTable(Node node, String[] source) {
    return node instanceof Paragraph
        && node.getSourceSpans().size() > 1
        && TABLE_RULE.matcher(source[first(node) + 1]).matches();
  }

  private List<Line> rows(Node node, String[] source, int before) {
    var table = new TableRows(growth);
    var rows = new ArrayList<Line>();
    for (var i = first(node); i < first(node) + node.getSourceSpans().size(); i++) {
      if (!TABLE_RULE.matcher(source[i]).matches()) {
        rows.addAll(table.row(cells(source[i]), i == first(node), before + i + 1));
      }
    }
    rows.addAll(table.end());
    return rows;
  }

  private static List<TableGrid.Cell> cells(String row) {
    return Arrays.stream(BAR.split(OUTER_BARS.matcher(row.strip()).replaceAll(""), -1))
        .map(cell -> TableGrid.Cell.of(cell.strip().replace("\\|", "|")))
        .toList();
  }

  private static int first(Node node) {
    return node.getSourceSpans().isEmpty() ? 0 : node.getSourceSpans().getFirst().getLineIndex();
  }

  private static Stated stated(Map<String, String> entries) {
    var day = day(entries.getOrDefault("published", entries.getOrDefault("date", "")));
    return new Stated(
        entries.get("id"),
        entries.get("title"),
        entries.get("publisher"),
        day,
        day == null ? null : "the front matter",
        entries.getOrDefault("copiedFrom", entries.get("source")),
        entries.get("language"));
  }

  private static @Nullable LocalDate day(String text) {
    try {
      return text.length() < 10 ? null : LocalDate.parse(text.substring(0, 10));
    } catch (DateTimeException _) {
      return null;
    }
  }

  /// Front matter that is no YAML says nothing.
  private static Map<String, String> entries(String yaml) {
    var entries = new HashMap<String, String>();
    try {
      var root = new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
      if (root instanceof MappingNode mapping) {
        for (var tuple : mapping.getValue()) {
          if (tuple.getKeyNode() instanceof ScalarNode key
              && tuple.getValueNode() instanceof ScalarNode value
              && !value.getValue().isBlank()) {
            entries.put(key.getValue(), value.getValue());
          }
        }
      }
    } catch (YAMLException _) {
      return Map.of();
    }
    return entries;
  }
}
