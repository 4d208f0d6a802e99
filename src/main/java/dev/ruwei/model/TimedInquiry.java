package dev.ruwei.model;

import dev.ruwei.text.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.springframework.ai.chat.messages.AssistantMessage;
import org.springframework.ai.chat.messages.Message;
import org.springframework.ai.chat.messages.UserMessage;
import org.springframework.ai.chat.prompt.Prompt;
import org.springframework.ai.rag.Query;
import org.springframework.ai.rag.preretrieval.query.transformation.QueryTransformer;

/// Asks a language model until the deadline that begins when this is made.
final class TimedInquiry implements Inquiry {
  private final ChatModels models;
  private final ModelLimits limits;
  private final ModelPrompts prompts;
  private final Guard guard;
  private final Deadline deadline;

  TimedInquiry(ChatModels models, ModelLimits limits, ModelPrompts prompts, Guard guard) {
    this.models = models;
    this.limits = limits;
    this.prompts = prompts;
    this.guard = guard;
    this.deadline = Deadline.in(limits.deadline());
  }

  @Override
  public void phrase(Briefing briefing, Predicate<Phrase> reader) {
    var prompt = prompts.answer(briefing);
    guard.call(() -> read(prompt, limits.firstSentence(), reader));
  }

  /// How many sentences may be shown.
  private int read(Prompt prompt, Duration first, Predicate<Phrase> reader) {
    var parser = new PhraseParser();
    var shown = 0;
    var until = deadline.orEarlier(Deadline.in(first));
    try (var pieces = pieces(prompt, true)) {
      for (var piece = pieces.next(until); piece != null; piece = pieces.next(until)) {
        for (var phrase : parser.take(piece)) {
          if (accepted(phrase, reader)) {
            shown++;
            until = deadline;
          }
        }
      }
    }
    return shown;
  }

  private boolean accepted(Phrase phrase, Predicate<Phrase> reader) {
    try {
      var accepted = reader.test(phrase);
      guard.sentence(accepted);
      return accepted;
    } catch (RuntimeException e) {
      throw new AbandonedException(e);
    }
  }

  @Override
  public Optional<String> standalone(String question, List<Exchange> before, Language language) {
    return limits.rewriteFollowUps()
        ? transformed(prompts.rewriting(language), new Query(question, messages(before), Map.of()))
        : Optional.empty();
  }

  @Override
  public Optional<String> translated(String question, Language target) {
    return limits.translateQuestions()
        ? transformed(prompts.translation(target), new Query(question))
        : Optional.empty();
  }

  private Optional<String> transformed(
      Function<BoundModel, QueryTransformer> transformer, Query query) {
    var model = new BoundModel(this::text);
    return guard
        .call(() -> transformer.apply(model).transform(query).text().strip())
        .filter(text -> !text.isEmpty() && !text.contains("\n") && !text.equals(query.text()));
  }

  private String text(Prompt prompt) {
    var text = new StringBuilder();
    try (var pieces = pieces(prompt, false)) {
      for (var piece = pieces.next(deadline); piece != null; piece = pieces.next(deadline)) {
        text.append(piece);
      }
    }
    return text.toString();
  }

  private Pieces pieces(Prompt prompt, boolean json) {
    return Pieces.of(
        (json ? models.json() : models.plain()).stream(prompt), limits.maxCharacters());
  }

  private static List<Message> messages(List<Exchange> before) {
    var messages = new ArrayList<Message>();
    for (var exchange : before) {
      messages.add(new UserMessage(exchange.question()));
      messages.add(new AssistantMessage(exchange.answer()));
    }
    return messages;
  }
}
