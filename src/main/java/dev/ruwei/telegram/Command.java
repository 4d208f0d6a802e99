package dev.ruwei.telegram;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What can be asked of the bot beside questions. Their names are Latin, as Telegram demands.
enum Command {
  START(Phrase.MENU_START, false),
  HELP(Phrase.MENU_HELP, false),
  TOPICS(Phrase.MENU_TOPICS, false),
  SOURCES(Phrase.MENU_SOURCES, false),
  ARTICLE(Phrase.MENU_ARTICLE, false),
  LANGUAGE(Phrase.MENU_LANGUAGE, false),
  RESET(Phrase.MENU_RESET, false),
  PRIVACY(Phrase.MENU_PRIVACY, false),
  FORGET(Phrase.MENU_FORGET, false),
  STATS(Phrase.MENU_STATS, true),
  UNANSWERED(Phrase.MENU_UNANSWERED, true);

  private final Phrase menu;
  private final boolean forOwners;

  Command(Phrase menu, boolean forOwners) {
    this.menu = menu;
    this.forOwners = forOwners;
  }

  /// @param owner whether an owner asks; for others the owners' commands do not exist
  static Optional<Command> of(String typed, boolean owner) {
    return all(owner).filter(command -> command.typed().equals(typed)).findFirst();
  }

  static Stream<Command> all(boolean owner) {
    return Arrays.stream(values()).filter(command -> owner || !command.forOwners);
  }

  String typed() {
    return name().toLowerCase(Locale.ROOT);
  }

  Phrase menu() {
    return menu;
  }
}
