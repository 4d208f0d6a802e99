package dev.ruwei.web;

import dev.ruwei.answering.Listener;
import dev.ruwei.conversation.AnswerView;
import dev.ruwei.conversation.Channel;
import dev.ruwei.conversation.Conversations;
import dev.ruwei.journal.Journal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Answers questions, in one piece or as a stream of events.
@RestController
@ConditionalOnWebApplication
@RequestMapping(path = "/api/v1/questions", consumes = MediaType.APPLICATION_JSON_VALUE)
class QuestionsController {
  private final Conversations conversations;
  private final Journal journal;
  private final QuestionFactory questions;
  private final EventStreams streams;

  QuestionsController(
      Conversations conversations,
      Journal journal,
      QuestionFactory questions,
      EventStreams streams) {
    this.conversations = conversations;
    this.journal = journal;
    this.questions = questions;
    this.streams = streams;
  }

  @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
  AnswerView answer(@RequestBody QuestionRequest request) {
    return answer(request, Listener.SILENT);
  }

  @PostMapping(produces = MediaType.TEXT_EVENT_STREAM_VALUE)
  void stream(
      @RequestBody QuestionRequest request, HttpServletRequest http, HttpServletResponse response)
      throws IOException {
    streams.send(http, response, listener -> answer(request, listener));
  }

  private AnswerView answer(QuestionRequest request, Listener listener) {
    var question = questions.question(request.question(), request.language(), request.articleId());
    var turn = conversations.ask(Channel.HTTP, request.conversationId(), question, listener);
    journal.record(turn, Channel.HTTP, null);
    return AnswerView.of(turn);
  }
}
