/// The numbers of a text as values, and the places where a range of it may end.
@NullMarked
package dev.ruwei.numbers;

import org.jspecify.annotations.NullMarked;
