package dev.ruwei.importing;

import dev.ruwei.documents.LeftOut;
import dev.ruwei.knowledge.Manuscript;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The structure that was found in a document.
///
/// @param address where the copy says that it comes from
record Draft(
    String title,
    @Nullable String publisher,
    @Nullable String address,
    Manuscript.@Nullable Published published,
    List<Manuscript.Part> parts,
    List<LeftOut> leftOut) {}
