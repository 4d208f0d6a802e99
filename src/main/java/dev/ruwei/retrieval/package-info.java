/// Finds and ranks passages for a question in an Apache Lucene index.
@NullMarked
package dev.ruwei.retrieval;

import org.jspecify.annotations.NullMarked;
