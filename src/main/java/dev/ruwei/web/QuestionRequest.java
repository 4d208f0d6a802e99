package dev.ruwei.web;

import org.jspecify.annotations.Nullable;

/// The body of a question.
record QuestionRequest(
    @Nullable String question,
    @Nullable String conversationId,
    @Nullable String language,
    @Nullable String articleId) {}
