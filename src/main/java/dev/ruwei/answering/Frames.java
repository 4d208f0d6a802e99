package dev.ruwei.answering;

import dev.ruwei.prompts.Prompts;
import dev.ruwei.prompts.Template;

/// The fixed sentences of answers, from `prompts/answers.<language>.yml`.
record Frames(
    Template decides,
    Template quoted,
    Template missing,
    Template missingNumber,
    Template missingYear,
    Template missingPart,
    Template notFound,
    Template nearest,
    Template unreadable,
    Template onlyAnswers,
    Template greeting,
    Template thanks,
    Template help) {
  private static final String FILE = "answers";

  /// Takes the frames from the prompts and checks them.
  static Frames from(Prompts prompts) {
    return new Frames(
        prompts.template(FILE, "decides"),
        prompts.template(FILE, "quoted", "text"),
        prompts.template(FILE, "missing", "term"),
        prompts.template(FILE, "missingNumber", "term"),
        prompts.template(FILE, "missingYear", "term"),
        prompts.template(FILE, "missingPart", "term"),
        prompts.template(FILE, "notFound"),
        prompts.template(FILE, "nearest"),
        prompts.template(FILE, "unreadable"),
        prompts.template(FILE, "onlyAnswers"),
        prompts.template(FILE, "greeting"),
        prompts.template(FILE, "thanks"),
        prompts.template(FILE, "help"));
  }
}
