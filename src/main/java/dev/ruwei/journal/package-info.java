/// What was asked, what stayed unanswered, and how people liked the answers.
@NullMarked
package dev.ruwei.journal;

import org.jspecify.annotations.NullMarked;
