package dev.ruwei.model;

import dev.ruwei.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// All that a language model is asked for the sake of one question, under one deadline.
///
/// A model that fails, hangs or is not there says nothing; that is no exception.
public interface Inquiry {
  /// Has evidence put into sentences, and returns when the model has ended or its time is over.
  ///
  /// @param reader takes each sentence as soon as it is whole, on the caller's thread, and tells
  ///   whether it may be shown. What it throws ends the call to the model and goes through; so does
  ///   an interrupt, as an `IllegalStateException`
  void phrase(Briefing briefing, Predicate<Phrase> reader);

  /// A follow-up made to stand alone; empty where that is switched off, fails or changes nothing.
  ///
  /// @param before what was said before, the oldest first
  Optional<String> standalone(String question, List<Exchange> before, Language language);

  /// A question in another language; empty where that is switched off, fails or changes nothing.
  Optional<String> translated(String question, Language target);
}
