package dev.ruwei.retrieval;

import dev.ruwei.text.Span;

/// Another form for what stands at a place of the question.
record Synonym(Span span, String form) {}
