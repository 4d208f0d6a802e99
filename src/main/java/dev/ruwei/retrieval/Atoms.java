package dev.ruwei.retrieval;

import dev.ruwei.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Cuts texts into atoms.
public final class Atoms {
  private Atoms() {}

  /// The atoms of a text, which need not be folded, in order.
  public static List<Atom> of(String text) {
    var atoms = new ArrayList<Atom>();
    for (var at = new AtomScanner(text); at.next(); ) {
      atoms.add(new Atom(at.key(), new Span(at.start(), at.end()), at.han(), at.joined()));
    }
    return atoms;
  }
}
