package dev.ruwei.evaluation;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Collection;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// How many of many.
record Share(int hits, int of) {
  static <T> Share of(Collection<T> all, Predicate<? super T> hit) {
    return new Share((int) all.stream().filter(hit).count(), all.size());
  }

  /// From 0 to 1; `null` of none at all.
  @JsonProperty
  @Nullable Double share() {
    return of == 0 ? null : (double) hits / of;
  }
}
