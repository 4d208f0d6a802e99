package dev.ruwei.importing;

import dev.ruwei.knowledge.Speaker;
import org.jspecify.annotations.Nullable;

/// The lines that open a section.
///
/// @param at the index of the first of them
/// @param end the index behind the last of them
/// @param level from 1
/// @param lead title, subtitle and speaker, word by word, each line closed as a sentence; null
///   where there is the title alone
record Opening(
    int at, int end, int level, String title, @Nullable String lead, @Nullable Speaker speaker) {}
