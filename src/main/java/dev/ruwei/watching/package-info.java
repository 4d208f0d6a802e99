/// Notices what changes in the knowledge folder and has it served.
@NullMarked
package dev.ruwei.watching;

import org.jspecify.annotations.NullMarked;
