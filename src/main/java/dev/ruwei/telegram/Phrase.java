package dev.ruwei.telegram;

import java.util.Locale;

/// What the bot says beside answers, with the places to fill in.
enum Phrase {
  START,
  HELP,
  TOPICS,
  TOPIC_QUESTION("topic"),
  SOURCES,
  ARTICLE_ALL,
  ARTICLE_CHOSEN("title"),
  ARTICLE_HOW,
  ARTICLE_SEVERAL("articles"),
  ARTICLE_UNKNOWN,
  ARTICLE_NEAREST("articles"),
  ARTICLE_GONE("article"),
  LANGUAGE,
  LANGUAGE_SET,
  RESET,
  PRIVACY("days"),
  FORGOTTEN("count"),
  UNKNOWN_COMMAND,
  ONLY_TEXT,
  TOO_LONG("limit"),
  FLOODED,
  FAILED,
  NOT_ALLOWED("id"),
  STALE,
  GONE,
  CHANGED,
  THANKS,
  SORRY,
  PERHAPS_SENT,
  SEND_AGAIN,
  MORE,
  MORE_QUESTION,
  SOURCE("number"),
  HELPFUL,
  UNHELPFUL,
  TITLE("title"),
  SPEAKER("name", "role"),
  RETOLD,
  STATS("questions", "answered", "refused", "helpful", "unhelpful"),
  UNANSWERED,
  NONE,
  INLINE_ANSWER,
  MENU_START,
  MENU_HELP,
  MENU_TOPICS,
  MENU_SOURCES,
  MENU_ARTICLE,
  MENU_LANGUAGE,
  MENU_RESET,
  MENU_PRIVACY,
  MENU_FORGET,
  MENU_STATS,
  MENU_UNANSWERED;

  private final String places;

  Phrase(String... places) {
    this.places = String.join(" ", places);
  }

  String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String[] places() {
    return places.isEmpty() ? new String[0] : places.split(" ", -1);
  }
}
