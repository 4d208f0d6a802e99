package dev.ruwei.answering;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Something that is made of an edition, and made anew only for another one.
///
/// Two questions that meet a new edition at once may both make it; neither waits for the other.
public final class PerEdition<T> {
  private final Function<Edition, T> maker;
  private volatile @Nullable Made<T> last;

  private record Made<T>(Edition edition, T thing) {}

  public PerEdition(Function<Edition, T> maker) {
    this.maker = maker;
  }

  /// What belongs to an edition.
  @SuppressWarnings("ReferenceEquality") // An edition is what it is, whatever it holds.
  public T of(Edition edition) {
    var made = last;
    if (made == null || made.edition() != edition) {
      made = new Made<>(edition, maker.apply(edition));
      last = made;
    }
    return made.thing();
  }
}
