package dev.ruwei.telegram;

import dev.ruwei.text.Language;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.commands.SetMyCommands;
import org.telegram.telegrambots.meta.api.objects.commands.BotCommand;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScope;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeAllGroupChats;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeChat;
import org.telegram.telegrambots.meta.api.objects.commands.scope.BotCommandScopeDefault;

/// Sets the menus that Telegram shows: in English for everybody, in Chinese for who reads it, and
/// with more in them for the owners.
final class Menus {
  private static final Logger LOG = LoggerFactory.getLogger(Menus.class);
  private static final Set<Command> IN_GROUPS =
      Set.of(Command.HELP, Command.TOPICS, Command.SOURCES, Command.ARTICLE, Command.RESET);

  private final BotApi api;
  private final Access access;
  private final Phrases phrases;

  Menus(BotApi api, Access access, Phrases phrases) {
    this.api = api;
    this.access = access;
    this.phrases = phrases;
  }

  /// A menu that cannot be set is no reason to stop.
  void set() {
    try {
      set(Language.EN, null);
      set(Language.ZH_HANS, "zh");
    } catch (CallFailure e) {
      LOG.info("Telegram: the menus are as they were: {}", e.getMessage());
    }
  }

  private void set(Language language, @Nullable String code) throws CallFailure {
    var everybody = Command.all(false).toList();
    set(language, code, everybody, new BotCommandScopeDefault());
    var inGroups = everybody.stream().filter(IN_GROUPS::contains).toList();
    set(language, code, inGroups, new BotCommandScopeAllGroupChats());
    for (var owner : access.owners()) {
      var scope = new BotCommandScopeChat(String.valueOf(owner));
      set(language, code, Command.all(true).toList(), scope);
    }
  }

  private void set(
      Language language, @Nullable String code, List<Command> commands, BotCommandScope scope)
      throws CallFailure {
    var menu =
        commands.stream()
            .map(command -> new BotCommand(command.typed(), phrases.in(language, command.menu())))
            .toList();
    api.call(SetMyCommands.builder().commands(menu).scope(scope).languageCode(code).build());
  }
}
