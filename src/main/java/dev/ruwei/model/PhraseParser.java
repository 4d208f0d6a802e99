package dev.ruwei.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Finds sentences in the reply of a model while it comes.
///
/// Each is a JSON object with a text and its citations. Whatever stands around the objects does not
/// matter: an array, an object, fences, words, or line after line; so a whole sentence can be read
/// before the reply is whole. An object that is broken is skipped.
final class PhraseParser {
  private static final int LONGEST = 4_000;
  private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .enable(
              JsonReadFeature.ALLOW_TRAILING_COMMA,
              JsonReadFeature.ALLOW_SINGLE_QUOTES,
              JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES,
              JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .build();

  private final StringBuilder object = new StringBuilder();
  private boolean inObject;
  private boolean inString;
  private boolean escaped;

  /// The sentences that a further piece of the reply completes.
  List<Phrase> take(String piece) {
    var phrases = new ArrayList<Phrase>();
    for (var i = 0; i < piece.length(); i++) {
      if (take(piece.charAt(i))) {
        phrase(object.toString()).ifPresent(phrases::add);
      }
    }
    return phrases;
  }

  /// Whether an innermost object is whole.
  private boolean take(char c) {
    if (c == '{' && !inString) {
      begin();
    }
    if (!inObject) {
      return false;
    }
    object.append(c);
    if (inString) {
      inString = escaped || c != '"';
      escaped = !escaped && c == '\\';
    } else {
      inString = c == '"';
    }
    var whole = c == '}' && !inString;
    inObject = !whole && object.length() < LONGEST;
    inString &= inObject;
    return whole;
  }

  /// An object in an object: only the inner one can be a sentence.
  private void begin() {
    object.setLength(0);
    inObject = true;
    escaped = false;
  }

  private static Optional<Phrase> phrase(String json) {
    try {
      var node = JSON.readTree(json);
      return text(node).map(text -> new Phrase(text.strip(), numbers(node)));
    } catch (JacksonException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> text(JsonNode node) {
    return Optional.ofNullable(first(node, "text", "sentence"))
        .filter(JsonNode::isString)
        .map(JsonNode::asString)
        .filter(text -> !text.isBlank());
  }

  /// `[1, 2]`, `1`, `"1"` and `["[1]"]` are all understood.
  private static List<Integer> numbers(JsonNode node) {
    @Nullable JsonNode citations = first(node, "citations", "citation");
    return citations == null
        ? List.of()
        : NUMBER
            .matcher(citations.toString())
            .results()
            .map(match -> Integer.valueOf(match.group()))
            .distinct()
            .toList();
  }

  private static @Nullable JsonNode first(JsonNode node, String one, String other) {
    return node.has(one) ? node.get(one) : node.get(other);
  }
}
