package dev.ruwei.model;

import dev.ruwei.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// Stands where no model is configured.
enum NoModel implements LanguageModel, Inquiry {
  NONE;

  @Override
  public boolean present() {
    return false;
  }

  @Override
  public Inquiry open() {
    return this;
  }

  @Override
  public void phrase(Briefing briefing, Predicate<Phrase> reader) {}

  @Override
  public Optional<String> standalone(String question, List<Exchange> before, Language language) {
    return Optional.empty();
  }

  @Override
  public Optional<String> translated(String question, Language target) {
    return Optional.empty();
  }
}
