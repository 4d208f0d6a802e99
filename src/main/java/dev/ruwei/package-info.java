/// Starts Ruwei: the class that `java -jar` runs and the Spring application behind it.
@NullMarked
package dev.ruwei;

import org.jspecify.annotations.NullMarked;
