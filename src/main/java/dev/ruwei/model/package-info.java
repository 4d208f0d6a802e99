/// Asks a language model, within limits of time, size and number; what it says is material to
/// judge.
@NullMarked
package dev.ruwei.model;

import org.jspecify.annotations.NullMarked;
