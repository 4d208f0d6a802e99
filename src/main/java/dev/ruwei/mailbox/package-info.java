/// What a channel has received and what it has to send, on the disk before anything else happens.
@NullMarked
package dev.ruwei.mailbox;

import org.jspecify.annotations.NullMarked;
