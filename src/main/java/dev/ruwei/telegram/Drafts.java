package dev.ruwei.telegram;

/// Says where drafts are shown.
final class Drafts {
  private final BotApi api;
  private final boolean on;

  Drafts(BotApi api, boolean on) {
    this.api = api;
    this.on = on;
  }

  /// A draft of what will be said in a place; in groups the Bot API has none.
  Growing in(Place place) {
    return on && place.chatId() > 0 ? new Draft(api, place) : Growing.NOTHING;
  }
}
