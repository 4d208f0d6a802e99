package dev.ruwei.telegram;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Answering;
import dev.ruwei.answering.Edition;
import dev.ruwei.answering.Editions;
import dev.ruwei.answering.Hearing;
import dev.ruwei.answering.Listener;
import dev.ruwei.answering.Question;
import dev.ruwei.answering.Reply;
import dev.ruwei.conversation.Sample;
import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.Lexicon;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Wording;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.retrieval.PassageSearch;
import dev.ruwei.text.Language;
import java.util.List;
import org.springframework.context.annotation.Bean;

/// What the bot answers from in tests: an article about tea; what is asked names the verdict.
class TeaHouse {
  /// Questions that stand alone, wherever in a conversation.
  static final String HOT = "How hot does the water for green tea have to be?";

  static final String SLOW = "How hot does the water for green tea have to be, in many words?";
  static final String PRICE = "How hot is green tea served and what is the price of a pot?";
  static final String COFFEE = "Where in the old house is coffee roasted in winter?";

  /// Another article, which stands in no library at first and answers nothing.
  static final Article COFFEE_BOOK =
      new Article(
          "coffee-book",
          "關於咖啡",
          null,
          null,
          null,
          Wording.ORIGINAL,
          null,
          Language.ZH_HANT,
          null,
          List.of(),
          "sha256:02");

  @Bean
  Answering answering() {
    return new Answering() {
      @Override
      public Answer answer(Question question) {
        return TeaHouse.answer(question);
      }

      /// In sentences, when it is asked slowly.
      @Override
      public Answer answer(Question question, Hearing hearing) {
        var answer = TeaHouse.answer(question);
        if (question.text().equals(SLOW)) {
          say(answer.reply(), 1, hearing.listener());
          say(answer.reply(), 2, hearing.listener());
        }
        return answer;
      }
    };
  }

  private static void say(Reply reply, int sentences, Listener listener) {
    var spoken = reply.sentences().subList(0, sentences);
    var text = reply.text().substring(0, spoken.getLast().range().end());
    listener.said(new Reply(text, spoken), List.of());
    try {
      Thread.sleep(900);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Bean
  Editions editions(Answering answering) {
    return new Editions(
        library(Sample.ARTICLE), library -> new Edition(PassageSearch.over(library), answering));
  }

  @Bean
  Prompts prompts() {
    return Prompts.bundled();
  }

  static Library library(Article article) {
    return Library.of(List.of(Sample.TRANSLATION, article), Lexicon.empty(), List.of());
  }

  static Library withCoffee() {
    return Library.of(
        List.of(COFFEE_BOOK, Sample.TRANSLATION, Sample.ARTICLE), Lexicon.empty(), List.of());
  }

  private static Answer answer(Question question) {
    return switch (question.text()) {
      case PRICE -> Sample.partial(question);
      case COFFEE -> Sample.notFound(question);
      case "hello" -> Sample.help(question);
      case "boom" -> throw new IllegalStateException("secret of the house");
      case "deep" -> throw new StackOverflowError();
      default ->
          COFFEE_BOOK.id().equals(question.articleId())
              ? Sample.notFound(question)
              : Sample.answered(question);
    };
  }
}
