package dev.ruwei.journal;

/// How many questions there were, and what became of them.
///
/// @param answered in part too
public record Stats(long questions, long answered, long refused, long helpful, long unhelpful) {}
