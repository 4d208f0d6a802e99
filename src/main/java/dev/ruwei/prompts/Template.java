package dev.ruwei.prompts;

import dev.ruwei.text.Language;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A text in every language, with named places to fill in. Made by [Prompts].
public final class Template {
  static final Pattern PLACEHOLDER = Pattern.compile("\\{([a-z][a-zA-Z]*)}");

  private final Map<Language, String> texts;
  private final List<String> placeholders;

  Template(Map<Language, String> texts, List<String> placeholders) {
    this.texts = Map.copyOf(texts);
    this.placeholders = List.copyOf(placeholders);
  }

  /// The text with its placeholders filled, in the order in which they were declared.
  ///
  /// @throws IllegalArgumentException when there are more or fewer values than placeholders
  public String in(Language language, Object... values) {
    if (values.length != placeholders.size()) {
      throw new IllegalArgumentException(placeholders + " wants other than " + values.length);
    }
    var text = texts.getOrDefault(language, "");
    return PLACEHOLDER
        .matcher(text)
        .replaceAll(
            found ->
                Matcher.quoteReplacement(
                    String.valueOf(values[placeholders.indexOf(found.group(1))])));
  }
}
