/// Articles, sections and passages: reads them from the knowledge folder and says what is wrong
/// there.
@NullMarked
package dev.ruwei.knowledge;

import org.jspecify.annotations.NullMarked;
