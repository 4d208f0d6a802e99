package dev.ruwei.importing;

import dev.ruwei.knowledge.Speaker;
import org.jspecify.annotations.Nullable;

/// The lines that open a section.
///
/// @param at the index of the first of them
/// @param end the index behind the last of them
/// @param level from 1
/// @param lead what stands below the title, word by word; null where there is nothing
record Opening(
    int at, int end, int level, String title, @Nullable String lead, @Nullable Speaker speaker) {}
