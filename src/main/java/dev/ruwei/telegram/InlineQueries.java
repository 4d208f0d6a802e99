package dev.ruwei.telegram;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Citation;
import dev.ruwei.answering.Editions;
import dev.ruwei.answering.Question;
import dev.ruwei.text.Language;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerInlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.InlineQuery;
import org.telegram.telegrambots.meta.api.objects.inlinequery.inputmessagecontent.InputTextMessageContent;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResult;
import org.telegram.telegrambots.meta.api.objects.inlinequery.result.InlineQueryResultArticle;

/// Answers what is typed behind the bot's name in any chat: the answer, and each quote with its
/// source. What is typed is not kept, for it comes letter by letter.
final class InlineQueries {
  private static final Logger LOG = LoggerFactory.getLogger(InlineQueries.class);
  private static final int CACHE_SECONDS = 60;
  private static final int LONGEST_DESCRIPTION = 120;

  private final BotApi api;
  private final Access access;
  private final Editions editions;
  private final AnswerText text;
  private final Phrases phrases;

  InlineQueries(BotApi api, Access access, Editions editions, AnswerText text, Phrases phrases) {
    this.api = api;
    this.access = access;
    this.editions = editions;
    this.text = text;
    this.phrases = phrases;
  }

  void answer(InlineQuery query) {
    var user = query.getFrom().getId();
    var results =
        access.admits(user, user) ? results(query.getQuery()) : List.<InlineQueryResult>of();
    try {
      api.call(
          AnswerInlineQuery.builder()
              .inlineQueryId(query.getId())
              .results(results)
              .cacheTime(CACHE_SECONDS)
              .isPersonal(access.restricted())
              .build());
    } catch (CallFailure e) {
      LOG.debug("Telegram: an inline query was not answered: {}", e.getMessage());
    }
  }

  private List<InlineQueryResult> results(String typed) {
    if (typed.isBlank() || typed.codePointCount(0, typed.length()) > Question.LIMIT) {
      return List.of();
    }
    var answer = editions.current().answering().answer(Question.of(typed));
    return switch (answer) {
      case Answer.Answered _, Answer.Partial _ -> results(answer);
      case Answer.NotFound _, Answer.Help _ -> List.of();
    };
  }

  private List<InlineQueryResult> results(Answer answer) {
    var language = answer.asked().language();
    var results = new ArrayList<InlineQueryResult>();
    results.add(
        result(
            "answer",
            phrases.in(language, Phrase.INLINE_ANSWER),
            answer.reply().text(),
            text.of(answer)));
    for (var citation : answer.citations()) {
      results.add(result("quote-" + results.size(), citation, language));
    }
    return results;
  }

  private InlineQueryResult result(String id, Citation citation, Language language) {
    var section = citation.section().title();
    var title = section.isBlank() ? citation.article().title() : section;
    return result(id, title, citation.quote(), text.of(citation, language));
  }

  /// One message holds it, for that is all that can be sent this way.
  private static InlineQueryResult result(
      String id, String title, String description, Styled message) {
    var first = Splitter.messages(message).getFirst();
    return InlineQueryResultArticle.builder()
        .id(id)
        .title(title)
        .description(shortened(description))
        .inputMessageContent(
            InputTextMessageContent.builder()
                .messageText(first.text())
                .entities(Letters.entities(first))
                .linkPreviewOptions(Letters.noPreview())
                .build())
        .build();
  }

  private static String shortened(String description) {
    return description.codePointCount(0, description.length()) <= LONGEST_DESCRIPTION
        ? description
        : description.substring(0, description.offsetByCodePoints(0, LONGEST_DESCRIPTION)) + "…";
  }
}
