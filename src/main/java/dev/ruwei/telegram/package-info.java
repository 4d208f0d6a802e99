/// The bot on Telegram: reads updates into the inbox, works them off, and sends what the outbox
/// has.
@NullMarked
package dev.ruwei.telegram;

import org.jspecify.annotations.NullMarked;
