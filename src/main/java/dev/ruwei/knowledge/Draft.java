package dev.ruwei.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// An article that is sound in itself, before it meets the others.
///
/// @param lines where each passage begins, by the part of its id behind the colon
record Draft(String file, Article article, Meta meta, Map<String, Integer> lines) {
  Draft {
    lines = Collections.unmodifiableMap(new LinkedHashMap<>(lines));
  }
}
