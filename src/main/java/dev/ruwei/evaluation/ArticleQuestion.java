package dev.ruwei.evaluation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A question about the knowledge at hand, one line of a JSONL file.
///
/// @param topic the section that the first citation must be in; `null`: the question is to be
///   refused
/// @param kind how far from the knowledge a question lies that is to be refused
/// @param must groups of forms: of each, one must stand in the answer or in a cited quote
record ArticleQuestion(
    String question,
    @Nullable String topic,
    @Nullable Distance kind,
    @Nullable List<List<String>> must) {
  static final String FORM =
      "Each line has the form {\"question\": \"…\", \"topic\": \"section\", \"must\": [[\"…\"]]},"
          + " or {\"question\": \"…\", \"topic\": null, \"kind\": \"near\"}, or the same with"
          + " \"far\"";

  ArticleQuestion {
    Required.value(question, "question");
    if (topic == null) {
      Required.value(kind, "kind");
    } else if (Required.list(must, "must").isEmpty()) {
      throw new IllegalArgumentException("an empty \"must\"");
    }
  }

  Trial trial() {
    return topic == null
        ? new Trial.Unanswerable(question, Required.value(kind, "kind"))
        : new Trial.Answerable(question, gold(topic));
  }

  private Gold gold(String section) {
    return new Gold(Required.list(must, "must"), new Gold.Place.InSection(section));
  }
}
