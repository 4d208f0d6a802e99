/// Where the program keeps what it remembers: the data folder and the database in it.
@NullMarked
package dev.ruwei.storage;

import org.jspecify.annotations.NullMarked;
