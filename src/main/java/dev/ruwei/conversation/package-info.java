/// Turns of conversations: whose they are, how long they are kept, what was said before.
@NullMarked
package dev.ruwei.conversation;

import org.jspecify.annotations.NullMarked;
