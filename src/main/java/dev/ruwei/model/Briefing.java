package dev.ruwei.model;

import dev.ruwei.text.Language;
import java.util.List;

/// What a language model is told when it is to phrase an answer.
///
/// @param before what was said before, the oldest first
/// @param passages the evidence, counted from 1; the most important first
/// @param language the language to write in
public record Briefing(
    String question, List<Exchange> before, List<String> passages, Language language) {
  public Briefing {
    before = List.copyOf(before);
    passages = List.copyOf(passages);
  }
}
