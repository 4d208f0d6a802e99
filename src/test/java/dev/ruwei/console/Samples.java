package dev.ruwei.console;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Asked;
import dev.ruwei.answering.Citation;
import dev.ruwei.answering.Composer;
import dev.ruwei.answering.Missing;
import dev.ruwei.answering.Question;
import dev.ruwei.answering.Reply;
import dev.ruwei.answering.Sentence;
import dev.ruwei.conversation.Channel;
import dev.ruwei.conversation.Conversations;
import dev.ruwei.conversation.Turn;
import dev.ruwei.conversation.UnknownConversationException;
import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.Fault;
import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.knowledge.Section;
import dev.ruwei.knowledge.Speaker;
import dev.ruwei.knowledge.Wording;
import dev.ruwei.text.Language;
import dev.ruwei.text.Span;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/// An article about bees, answers from it, and conversations that give them.
final class Samples {
  static final String TEXT = "A hive has 40,000 bees. In winter it has 10,000.";
  static final Section SECTION =
      new Section("hive", "The hive", new Speaker("Ada", "Beekeeper"), List.of(passage()));
  static final Article ARTICLE =
      new Article(
          "bees",
          "On bees",
          "Bee Weekly",
          null,
          null,
          Wording.RETOLD,
          null,
          Language.EN,
          null,
          List.of(SECTION),
          "sha256:0");

  private Samples() {}

  static Library library(Fault... faults) {
    return Library.of(List.of(ARTICLE), Lexicon.empty(), List.of(faults));
  }

  /// `A hive has 40,000 bees. [1]`, with a quote that is as long as asked.
  static Answer.Answered answered(int quoteEnd) {
    var sentence = new Sentence(new Span(0, 23), Sentence.Kind.CLAIM, List.of(1));
    return new Answer.Answered(
        asked("How many bees?"),
        new Reply(TEXT.substring(0, 23) + "[1]", List.of(sentence)),
        List.of(citation(quoteEnd)),
        List.of(),
        List.of("How many bees in winter?"),
        Composer.TEMPLATE,
        0.9);
  }

  static Answer.NotFound notFound() {
    return new Answer.NotFound(
        asked("How much honey?"),
        new Reply("The articles do not mention “honey”.", List.of()),
        List.of(new Missing("honey", Missing.Kind.TERM)),
        List.of(citation(23)),
        List.of(),
        0.1);
  }

  static Citation citation(int quoteEnd) {
    return new Citation(ARTICLE, SECTION, SECTION.passages().getFirst(), new Span(0, quoteEnd));
  }

  static Asked asked(String question) {
    return new Asked(question, question, Language.EN);
  }

  private static Passage passage() {
    return new Passage("bees:hive-1", "bees", "hive", 1, Language.EN, TEXT, List.of(), "sha256:1");
  }

  /// Answers `honey` with nothing and the rest with the bees, and remembers who asked what.
  static final class Talk implements Conversations {
    final List<String> asked = new ArrayList<>();
    final List<String> articles = new ArrayList<>();
    private boolean forgotten;

    void forget() {
      forgotten = true;
    }

    @Override
    public Turn ask(Channel channel, String conversationId, Question question) {
      if (forgotten && conversationId != null) {
        forgotten = false;
        throw new UnknownConversationException();
      }
      articles.add(question.articleId());
      asked.add(channel + " " + conversationId + " " + question.text());
      if (question.text().contains("crash")) {
        throw new IllegalStateException("crash");
      }
      var answer = question.text().contains("honey") ? notFound() : answered(TEXT.length());
      return new Turn("a1", "c1", question, answer, Duration.ofMillis(3));
    }

    @Override
    public List<Turn> turns(Channel channel, String conversationId) {
      return List.of();
    }
  }
}
