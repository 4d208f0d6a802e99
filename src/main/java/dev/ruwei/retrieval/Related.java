package dev.ruwei.retrieval;

import dev.ruwei.text.Span;
import java.util.List;

/// Words that have to do with what stands at a range of a question.
///
/// @param strength how much they count where they stand in its place, up to 1
record Related(Span span, List<Form> forms, double strength) {}
