package dev.ruwei.evaluation;

import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.knowledge.Section;
import dev.ruwei.knowledge.Wording;
import dev.ruwei.text.Language;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Questions over paragraphs in the format of SQuAD (Rajpurkar et al., 2016).
record Squad(List<SquadArticle> articles) {
  record SquadArticle(String id, String title, List<Paragraph> paragraphs) {}

  record Paragraph(String passageId, String text, List<Asked> asked) {}

  record Asked(String question, List<String> answers, String passageId, String articleId) {}

  static Squad read(Path file) {
    var articles = new ArrayList<SquadArticle>();
    for (var data : JsonMapper.shared().readTree(file.toFile()).get("data")) {
      articles.add(article("a" + articles.size(), data));
    }
    return new Squad(articles);
  }

  List<Asked> asked() {
    return articles.stream()
        .flatMap(article -> article.paragraphs().stream())
        .flatMap(paragraph -> paragraph.asked().stream())
        .toList();
  }

  /// The articles that pass as a library.
  Library library(Predicate<SquadArticle> kept) {
    var library = articles.stream().filter(kept).map(Squad::article).toList();
    return Library.of(library, Lexicon.empty(), List.of());
  }

  private static SquadArticle article(String id, JsonNode data) {
    var paragraphs = new ArrayList<Paragraph>();
    for (var node : data.get("paragraphs")) {
      var passageId = id + ":text-" + (paragraphs.size() + 1);
      var asked = new ArrayList<Asked>();
      for (var qa : node.get("qas")) {
        var answers = new ArrayList<String>();
        qa.get("answers").forEach(answer -> answers.add(answer.get("text").asString()));
        asked.add(new Asked(qa.get("question").asString(), answers, passageId, id));
      }
      paragraphs.add(new Paragraph(passageId, node.get("context").asString(), asked));
    }
    return new SquadArticle(id, data.path("title").asString(""), paragraphs);
  }

  private static Article article(SquadArticle squad) {
    var passages = new ArrayList<Passage>();
    for (var paragraph : squad.paragraphs()) {
      passages.add(
          new Passage(
              paragraph.passageId(),
              squad.id(),
              "text",
              passages.size() + 1,
              Language.of(paragraph.text()),
              paragraph.text(),
              List.of(),
              ""));
    }
    return new Article(
        squad.id(),
        squad.title(),
        null,
        null,
        null,
        Wording.ORIGINAL,
        null,
        passages.getFirst().language(),
        null,
        List.of(new Section("text", squad.title(), null, passages)),
        "");
  }
}
