package dev.ruwei.conversation;

/// Where people ask; a conversation belongs to one of them.
public enum Channel {
  HTTP,
  CONSOLE,
  TELEGRAM
}
