package dev.ruwei.knowledge;

import java.io.StringReader;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/// Reads YAML down to its nodes, which know their lines; no object is ever made of it.
final class YamlText {
  private YamlText() {}

  /// A value as it is written, before YAML makes dates and numbers of it.
  record Value(String text, int line) {}

  /// The root of a YAML text; null where there is none.
  static @Nullable Node root(String yaml, int firstLine, FaultLog log) {
    try {
      return new Yaml(new SafeConstructor(new LoaderOptions())).compose(new StringReader(yaml));
    } catch (MarkedYAMLException e) {
      var line = e.getProblemMark() == null ? 0 : e.getProblemMark().getLine();
      log.refuse(firstLine + line, "this is no YAML: " + e.getProblem(), cure());
    } catch (YAMLException _) {
      log.refuse(firstLine, "this is no YAML", cure());
    }
    return null;
  }

  private static String cure() {
    return "Write lines of 'key: value', and put a value with ': ' or ' #' in double quotes";
  }

  static int lineOf(Node node, int firstLine) {
    return node.getStartMark() == null ? firstLine : firstLine + node.getStartMark().getLine();
  }

  /// The keys and values of a YAML text that holds nothing else.
  static Optional<Map<String, Value>> map(String yaml, int firstLine, FaultLog log) {
    var root = root(yaml, firstLine, log);
    if (!(root instanceof MappingNode mapping)) {
      if (!log.refused()) {
        log.refuse(firstLine, "the front matter holds no lines of 'key: value'", cure());
      }
      return Optional.empty();
    }
    var values = new LinkedHashMap<String, Value>();
    for (var tuple : mapping.getValue()) {
      var line = lineOf(tuple.getKeyNode(), firstLine);
      if (!(tuple.getKeyNode() instanceof ScalarNode key)
          || !(tuple.getValueNode() instanceof ScalarNode value)) {
        log.refuse(line, "this is no line of 'key: value'", cure());
      } else if (values.put(key.getValue(), new Value(text(value), line)) != null) {
        log.refuse(line, "'" + key.getValue() + "' stands here twice", "Keep one of the lines");
      }
    }
    return Optional.of(values);
  }

  private static String text(ScalarNode value) {
    return PassageText.of(value.getValue()).text();
  }
}
