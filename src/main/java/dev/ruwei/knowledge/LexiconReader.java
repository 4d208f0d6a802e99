package dev.ruwei.knowledge;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads `lexicon.yml`; a wrong group is told and left out, the others serve.
final class LexiconReader {
  private static final String CURE = "Write 'groups:' and below it lines of '- [one, other]'";

  private final FaultLog log;
  private final List<List<String>> groups = new ArrayList<>();

  private LexiconReader(FaultLog log) {
    this.log = log;
  }

  static Lexicon read(KnowledgeFile file, FaultLog log) {
    var reader = new LexiconReader(log);
    try {
      FileText.read(file, log).ifPresent(text -> reader.readRoot(YamlText.root(text, 1, log)));
    } catch (RuntimeException | StackOverflowError _) {
      // Articles are served without a lexicon too.
      log.refuse(0, "this is no lexicon", CURE);
    }
    return Lexicon.of(reader.groups);
  }

  private void readRoot(@Nullable Node root) {
    if (root instanceof MappingNode mapping) {
      mapping.getValue().forEach(entry -> readEntry(entry.getKeyNode(), entry.getValueNode()));
    } else if (root != null) {
      log.refuse(YamlText.lineOf(root, 1), "this is no list of groups", CURE);
    }
  }

  private void readEntry(Node key, Node value) {
    if (!(key instanceof ScalarNode name) || !name.getValue().equals("groups")) {
      log.note(YamlText.lineOf(key, 1), "there is only the key 'groups'", CURE);
    } else if (value instanceof SequenceNode list) {
      list.getValue().forEach(this::readGroup);
    } else {
      log.note(YamlText.lineOf(value, 1), "'groups' holds no list", CURE);
    }
  }

  private void readGroup(Node node) {
    var forms = new ArrayList<String>();
    if (node instanceof SequenceNode list) {
      list.getValue().forEach(form -> addForm(form, forms));
    }
    var distinct = forms.stream().distinct().toList();
    if (distinct.size() < 2) {
      log.note(YamlText.lineOf(node, 1), "this is no group of two names or more", CURE);
    } else {
      groups.add(distinct);
    }
  }

  private void addForm(Node node, List<String> forms) {
    var text = node instanceof ScalarNode form ? PassageText.of(form.getValue()).text() : "";
    if (text.isBlank()) {
      log.note(YamlText.lineOf(node, 1), "this is no name", "Write a text, quoted if need be");
    } else {
      forms.add(text);
    }
  }
}
