package dev.ruwei.retrieval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// English words whose forms no stemmer brings together: took and take, children and child.
final class IrregularForms {
  private static final String FILE = "irregular-forms.en.txt";
  private static final Map<String, String> BASES = read();

  private IrregularForms() {}

  /// The base of an irregular form, or the word as it is.
  static String base(String word) {
    return BASES.getOrDefault(word, word);
  }

  private static Map<String, String> read() {
    try (var in = Objects.requireNonNull(IrregularForms.class.getResourceAsStream(FILE))) {
      var bases = new HashMap<String, String>();
      new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> List.of(line.split(" ")))
          .forEach(forms -> forms.forEach(form -> bases.put(form, forms.getFirst())));
      return Map.copyOf(bases);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the program's own list of " + FILE, e);
    }
  }
}
