/// Reads files of many formats into lines of text, within limits.
@NullMarked
package dev.ruwei.documents;

import org.jspecify.annotations.NullMarked;
