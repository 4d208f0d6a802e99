package dev.ruwei.model;

/// The door to a language model. What it says is never trusted, and it may fail at any time:
/// whoever asks it has an answer without it.
public interface LanguageModel {
  /// No model, which is the default.
  static LanguageModel none() {
    return NoModel.NONE;
  }

  /// Whether a model is configured.
  boolean present();

  /// Begins the time that one question has.
  Inquiry open();
}
