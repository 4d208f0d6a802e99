/// Undoes what scrapers did to a text, and marks what cannot be undone; no Spring, no state.
@NullMarked
package dev.ruwei.repair;

import org.jspecify.annotations.NullMarked;
