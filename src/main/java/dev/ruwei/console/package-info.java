/// The command line: one-shot answers, the question loop, and the check of a knowledge folder.
@NullMarked
package dev.ruwei.console;

import org.jspecify.annotations.NullMarked;
