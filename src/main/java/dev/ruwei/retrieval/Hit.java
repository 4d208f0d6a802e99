package dev.ruwei.retrieval;

import dev.ruwei.knowledge.Passage;

/// A passage that was found for a question.
///
/// @param score comparable between the hits of one question; higher is better
public record Hit(Passage passage, double score) {}
