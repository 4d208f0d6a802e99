package dev.ruwei.evaluation;

import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which of many questions are asked: the same ones for the same seed.
record Sample(int limit, long seed) {
  /// At most `limit` of them, in their own order.
  <T> List<T> of(List<T> all) {
    var indexes = IntStream.range(0, all.size()).boxed().collect(Collectors.toList());
    Collections.shuffle(indexes, new Random(seed));
    return indexes.stream().limit(limit).sorted().map(all::get).toList();
  }
}
