/// Pure functions on strings that two rooms share: sentences, script folding, question words.
@NullMarked
package dev.ruwei.text;

import org.jspecify.annotations.NullMarked;
