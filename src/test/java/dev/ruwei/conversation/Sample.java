package dev.ruwei.conversation;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Asked;
import dev.ruwei.answering.Citation;
import dev.ruwei.answering.Composer;
import dev.ruwei.answering.Conflict;
import dev.ruwei.answering.Missing;
import dev.ruwei.answering.Question;
import dev.ruwei.answering.Reply;
import dev.ruwei.answering.Sentence;
import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.knowledge.Section;
import dev.ruwei.knowledge.Speaker;
import dev.ruwei.knowledge.Wording;
import dev.ruwei.text.Language;
import dev.ruwei.text.Span;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;

/// A small article about tea and one answer of every verdict.
public final class Sample {
  public static final Passage BREWING =
      passage("tea:green-1", "green", 1, "🍵 Green tea brews at 80 °C. It takes two minutes.");
  public static final Passage HARVEST =
      passage("tea:green-2", "green", 2, "The harvest begins in […] April.");
  public static final Section GREEN =
      new Section("green", "Green tea", new Speaker("Lin Mei", ""), List.of(BREWING, HARVEST));
  public static final Section STORAGE =
      new Section(
          "storage",
          "Storage",
          null,
          List.of(passage("tea:storage-1", "storage", 1, "Tea keeps for a year.")));
  public static final Article ARTICLE =
      new Article(
          "tea",
          "All about tea",
          "The Tea House",
          URI.create("https://example.org/tea"),
          null,
          Wording.RETOLD,
          LocalDate.of(2024, 4, 5),
          Language.EN,
          null,
          List.of(GREEN, STORAGE),
          "sha256:00");

  /// The same article after somebody has written another first passage.
  public static final Article EDITED = edited();

  public static final Article TRANSLATION = translation();

  private Sample() {}

  public static Answer answered(Question question) {
    return new Answer.Answered(
        asked(question),
        new Reply(
            "Green tea brews at 80 °C. [1]\nIt takes two minutes. [2]",
            List.of(claim(0, 25, 1), claim(30, 51, 2))),
        List.of(citation(3, 28), citation(29, 50)),
        List.of(new Conflict(List.of(1, 2))),
        List.of("How long does tea keep?"),
        Composer.TEMPLATE,
        0.93456);
  }

  public static Answer partial(Question question) {
    return new Answer.Partial(
        asked(question),
        new Reply(
            "Green tea brews at 80 °C. [1] The articles do not say “price”.",
            List.of(
                claim(0, 25, 1), new Sentence(new Span(30, 62), Sentence.Kind.MISSING, List.of()))),
        List.of(citation(3, 28)),
        List.of(new Missing("price", Missing.Kind.TERM)),
        List.of(),
        List.of(),
        Composer.LLM,
        0.5);
  }

  public static Answer notFound(Question question) {
    return new Answer.NotFound(
        asked(question),
        new Reply("That is not in the articles.", List.of(fixed(28))),
        List.of(new Missing("coffee", Missing.Kind.TERM)),
        List.of(citation(3, 28)),
        List.of("How hot does green tea brew?"),
        0.1);
  }

  public static Answer help(Question question) {
    return new Answer.Help(
        asked(question), new Reply("Ask me about tea.", List.of(fixed(17))), List.of());
  }

  private static Asked asked(Question question) {
    return new Asked(question.text(), question.text(), question.answerLanguage());
  }

  private static Sentence claim(int start, int end, int citation) {
    return new Sentence(new Span(start, end), Sentence.Kind.CLAIM, List.of(citation));
  }

  private static Sentence fixed(int end) {
    return new Sentence(new Span(0, end), Sentence.Kind.FIXED, List.of());
  }

  private static Citation citation(int start, int end) {
    return new Citation(ARTICLE, GREEN, BREWING, new Span(start, end));
  }

  private static Article edited() {
    var brewing =
        new Passage(
            "tea:green-1",
            "tea",
            "green",
            1,
            Language.EN,
            "Green tea brews at 70 °C.",
            List.of(),
            "sha256:10");
    var section = new Section("green", "Green tea", null, List.of(brewing, HARVEST));
    return new Article(
        ARTICLE.id(),
        ARTICLE.title(),
        ARTICLE.publisher(),
        ARTICLE.source(),
        null,
        Wording.RETOLD,
        ARTICLE.published(),
        Language.EN,
        null,
        List.of(section, STORAGE),
        "sha256:000");
  }

  private static Article translation() {
    var brewing =
        new Passage(
            "te:green-1", "te", "green", 1, Language.ZH_HANS, "绿茶用80度的水。", List.of(), "sha256:1");
    return new Article(
        "te",
        "茶",
        null,
        null,
        null,
        Wording.ORIGINAL,
        null,
        Language.ZH_HANS,
        "tea",
        List.of(new Section("green", "绿茶", new Speaker("林梅", "茶农"), List.of(brewing))),
        "sha256:01");
  }

  private static Passage passage(String id, String section, int position, String text) {
    var damage = text.indexOf("[…]");
    return new Passage(
        id,
        "tea",
        section,
        position,
        Language.EN,
        text,
        damage < 0 ? List.of() : List.of(new Span(damage, damage + 3)),
        "sha256:" + position);
  }
}
