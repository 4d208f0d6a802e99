/// Reads and checks the templates of `prompts/`: what people read and what models are told.
@NullMarked
package dev.ruwei.prompts;

import org.jspecify.annotations.NullMarked;
