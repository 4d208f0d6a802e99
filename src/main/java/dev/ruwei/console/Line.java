package dev.ruwei.console;

/// What comes from the keyboard.
sealed interface Line {
  /// A line of text.
  record Text(String text) implements Line {}

  /// Ctrl-C.
  ///
  /// @param empty whether nothing had been typed that it could clear
  record Interrupt(boolean empty) implements Line {}

  /// Ctrl-D, or the end of a pipe.
  ///
  /// @param rest what stood behind the last line break
  record End(String rest) implements Line {}
}
