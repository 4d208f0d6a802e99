package dev.ruwei.web;

import org.jspecify.annotations.Nullable;

/// What a client sends about an answer.
record FeedbackRequest(@Nullable Boolean helpful, @Nullable String comment) {}
