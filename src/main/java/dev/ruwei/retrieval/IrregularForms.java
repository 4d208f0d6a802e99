package dev.ruwei.retrieval;

import dev.ruwei.text.Tables;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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
    var bases = new HashMap<String, String>();
    Tables.lines(IrregularForms.class, FILE).stream()
        .map(line -> List.of(line.split(" ")))
        .forEach(forms -> forms.forEach(form -> bases.put(form, forms.getFirst())));
    return Map.copyOf(bases);
  }
}
