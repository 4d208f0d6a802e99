package dev.ruwei.conversation;

import dev.ruwei.prompts.Prompts;
import dev.ruwei.prompts.Template;

/// How the meaning of a follow-up is shown, from `prompts/follow-ups.<language>.yml`.
record FollowUpTexts(Template item, Template more, Template why, Template about) {
  private static final String FILE = "follow-ups";

  static FollowUpTexts from(Prompts prompts) {
    return new FollowUpTexts(
        prompts.template(FILE, "item", "topic", "number"),
        prompts.template(FILE, "more", "topic"),
        prompts.template(FILE, "why", "statement"),
        prompts.template(FILE, "about", "terms", "question"));
  }
}
