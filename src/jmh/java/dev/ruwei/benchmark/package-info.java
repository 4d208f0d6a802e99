/// What search and answers cost, against plain Lucene on the same texts.
package dev.ruwei.benchmark;
