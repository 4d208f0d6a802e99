package dev.ruwei.web;

import dev.ruwei.journal.Journal;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/// Takes what people think of answers; a second opinion takes the place of the first.
@RestController
@ConditionalOnWebApplication
class FeedbackController {
  private static final int LONGEST_COMMENT = 1_000;

  private final Journal journal;

  FeedbackController(Journal journal) {
    this.journal = journal;
  }

  @PostMapping(
      path = "/api/v1/answers/{answerId}/feedback",
      consumes = MediaType.APPLICATION_JSON_VALUE)
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void judge(@PathVariable String answerId, @RequestBody FeedbackRequest request) {
    if (request.helpful() == null) {
      throw Problem.INVALID_PARAMETER.exception("Say whether it is helpful: true or false");
    }
    if (!journal.judge(answerId, request.helpful(), comment(request.comment()))) {
      throw Problem.UNKNOWN_ANSWER.exception("Take an answerId of the last days");
    }
  }

  private static @Nullable String comment(@Nullable String text) {
    if (text == null || text.isBlank()) {
      return null;
    }
    if (text.codePointCount(0, text.length()) > LONGEST_COMMENT) {
      throw Problem.INVALID_PARAMETER.exception(
          "The comment is longer than " + LONGEST_COMMENT + " characters: shorten it");
    }
    return text;
  }
}
