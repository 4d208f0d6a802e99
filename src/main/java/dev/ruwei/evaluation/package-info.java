/// The scoreboard: runs questions with known answers through the real pipeline and measures it.
@NullMarked
package dev.ruwei.evaluation;

import org.jspecify.annotations.NullMarked;
