/// Pure functions on strings that two rooms share: sentences, script folding, numbers as values.
@NullMarked
package dev.ruwei.text;

import org.jspecify.annotations.NullMarked;
