/// Makes articles of documents: finds their structure, writes them into the knowledge folder, and
/// says what became of what.
@NullMarked
package dev.ruwei.importing;

import org.jspecify.annotations.NullMarked;
