package dev.ruwei.journal;

import org.jspecify.annotations.Nullable;

/// An answer that somebody found unhelpful.
public record Unhelpful(String question, String answer, @Nullable String note) {}
