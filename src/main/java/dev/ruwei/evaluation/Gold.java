package dev.ruwei.evaluation;

import dev.ruwei.knowledge.Passage;
import dev.ruwei.text.Folding;
import java.util.List;

/// A known answer.
///
/// @param groups each is met when one of its forms stands in a text; blanks, case, script and width
///   do not matter
record Gold(List<List<String>> groups, Place place) {
  Gold {
    groups = groups.stream().map(forms -> forms.stream().map(Gold::plain).toList()).toList();
  }

  /// Where the answer stands.
  sealed interface Place {
    boolean holds(Passage passage);

    record InPassage(String id) implements Place {
      @Override
      public boolean holds(Passage passage) {
        return passage.id().equals(id);
      }
    }

    /// Anywhere in a section, in any language.
    record InSection(String id) implements Place {
      @Override
      public boolean holds(Passage passage) {
        return passage.sectionId().equals(id);
      }
    }
  }

  /// Whether a text has all that the answer must have.
  boolean standsIn(String text) {
    var plain = plain(text);
    return groups.stream().allMatch(forms -> forms.stream().anyMatch(plain::contains));
  }

  private static String plain(String text) {
    return Folding.fold(text).replaceAll("\\s+", "");
  }
}
