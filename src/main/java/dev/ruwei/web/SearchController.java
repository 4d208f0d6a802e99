package dev.ruwei.web;

import dev.ruwei.answering.Editions;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Shows the ranking alone.
@RestController
@ConditionalOnWebApplication
class SearchController {
  private static final int MOST = 100;

  private final Editions editions;
  private final QuestionFactory questions;

  SearchController(Editions editions, QuestionFactory questions) {
    this.editions = editions;
    this.questions = questions;
  }

  record Hits(List<HitView> hits) {}

  @GetMapping(path = "/api/v1/search", produces = "application/json")
  Hits search(
      @RequestParam String q,
      @RequestParam(defaultValue = "10") int limit,
      @RequestParam(required = false) @Nullable String language) {
    if (limit < 1 || limit > MOST) {
      throw Problem.INVALID_PARAMETER.exception("Give a limit from 1 to " + MOST);
    }
    var question = questions.question(q, language, null);
    var search = editions.current().search();
    var found = search.search(question.text(), question.language(), null, limit);
    return new Hits(found.hits().stream().map(hit -> HitView.of(hit, search.library())).toList());
  }
}
