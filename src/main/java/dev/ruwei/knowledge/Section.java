package dev.ruwei.knowledge;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A part of an article under one heading, in the article's order.
///
/// @param id unique in its article; letters, digits and hyphens
public record Section(String id, String title, @Nullable Speaker speaker, List<Passage> passages) {
  public Section {
    passages = List.copyOf(passages);
  }
}
