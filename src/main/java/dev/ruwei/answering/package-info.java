/// Understands a question, selects evidence, composes the answer from it and verifies every
/// sentence.
@NullMarked
package dev.ruwei.answering;

import org.jspecify.annotations.NullMarked;
