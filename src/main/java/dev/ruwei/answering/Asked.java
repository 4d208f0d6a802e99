package dev.ruwei.answering;

import dev.ruwei.text.Language;

/// What an answer answers.
///
/// @param question as it was asked
/// @param interpretedAs the same, made to stand alone
/// @param language the language of the answer's fixed sentences
public record Asked(String question, String interpretedAs, Language language) {}
