package dev.ruwei.conversation;

import dev.ruwei.knowledge.Section;

/// A section as programs read it: without its passages.
public record SectionView(String id, String title) {
  public static SectionView of(Section section) {
    return new SectionView(section.id(), section.title());
  }
}
