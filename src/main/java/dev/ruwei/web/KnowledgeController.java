package dev.ruwei.web;

import dev.ruwei.answering.Editions;
import dev.ruwei.knowledge.Article;
import dev.ruwei.text.Language;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Shows what the knowledge holds: what an answer cites can be looked up here.
@RestController
@ConditionalOnWebApplication
@RequestMapping(path = "/api/v1", produces = "application/json")
class KnowledgeController {
  private static final Pattern CONTENT_HASH = Pattern.compile("sha256:[0-9a-f]{1,64}");

  private final Editions editions;
  private final QuestionFactory questions;

  KnowledgeController(Editions editions, QuestionFactory questions) {
    this.editions = editions;
    this.questions = questions;
  }

  record Articles(List<ArticleView> articles) {}

  record Topics(List<TopicView> topics) {}

  @GetMapping("/passages/{id}")
  PassageView passage(
      @PathVariable String id, @RequestParam(required = false) @Nullable String contentHash) {
    var since = contentHash == null || contentHash.isBlank() ? null : hash(contentHash);
    var library = editions.current().library();
    var passage =
        library
            .passage(id)
            .orElseThrow(
                () ->
                    Problem.UNKNOWN_PASSAGE.exception(
                        since == null
                            ? "Take a passageId of a citation or a hit"
                            : "It is gone since it was cited, or was never here: ask again"));
    return PassageView.of(passage, since, library);
  }

  @GetMapping("/articles")
  Articles articles() {
    return new Articles(
        editions.current().library().articles().stream().map(ArticleView::of).toList());
  }

  @GetMapping("/topics")
  Topics topics(@RequestParam(required = false) @Nullable String language) {
    var wanted = questions.language(language);
    return new Topics(
        editions.current().library().articles().stream()
            .filter(article -> wanted == null || readableIn(article, wanted))
            .flatMap(KnowledgeController::topics)
            .toList());
  }

  private static String hash(String text) {
    if (!CONTENT_HASH.matcher(text).matches()) {
      throw Problem.INVALID_PARAMETER.exception("Give the contentHash of a citation");
    }
    return text;
  }

  /// Whoever reads one Chinese script reads the other.
  private static boolean readableIn(Article article, Language language) {
    return article.language().chinese() == language.chinese();
  }

  private static Stream<TopicView> topics(Article article) {
    return article.sections().stream().map(section -> TopicView.of(article, section));
  }
}
