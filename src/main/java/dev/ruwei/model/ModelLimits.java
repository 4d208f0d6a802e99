package dev.ruwei.model;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// What a language model may take, and what it is asked for besides answers.
///
/// @param deadline for all that is asked of it for one question
/// @param firstSentence for the first sentence that may be shown, counted from the request for it
/// @param maxConcurrent calls at the same time; a question beyond them is answered without it
/// @param maxInputTokens of a prompt, estimated; evidence beyond it is left out
/// @param maxOutputTokens of a reply; what is far longer is cut off
/// @param failures in a row after which it is left alone for a while
/// @param pause how long it is then left alone, before one question tries it again
/// @param rewriteFollowUps whether it makes follow-ups stand alone that the rules do not understand
/// @param translateQuestions whether it translates questions into the articles' language
@ConfigurationProperties("ruwei.language-model")
record ModelLimits(
    @DefaultValue("20s") Duration deadline,
    @DefaultValue("8s") Duration firstSentence,
    @DefaultValue("4") int maxConcurrent,
    @DefaultValue("6000") int maxInputTokens,
    @DefaultValue("800") int maxOutputTokens,
    @DefaultValue("3") int failures,
    @DefaultValue("30s") Duration pause,
    @DefaultValue("false") boolean rewriteFollowUps,
    @DefaultValue("false") boolean translateQuestions) {
  /// The longest token of common models, and some room for the JSON around the sentences.
  private static final int CHARACTERS_PER_TOKEN = 16;

  ModelLimits {
    if (!deadline.isPositive() || !firstSentence.isPositive() || !pause.isPositive()) {
      throw new IllegalArgumentException(
          "ruwei.language-model.deadline, first-sentence and pause must be positive");
    }
    if (maxConcurrent < 1 || maxInputTokens < 1 || maxOutputTokens < 1 || failures < 1) {
      throw new IllegalArgumentException(
          "ruwei.language-model.max-concurrent, max-input-tokens, max-output-tokens and failures"
              + " must be at least 1");
    }
  }

  /// How much of a reply is read at the most.
  int maxCharacters() {
    return maxOutputTokens * CHARACTERS_PER_TOKEN;
  }
}
