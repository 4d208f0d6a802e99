package dev.ruwei.telegram;

import dev.ruwei.journal.Journal;
import dev.ruwei.mailbox.Outbox;
import dev.ruwei.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.telegram.telegrambots.meta.api.methods.AnswerCallbackQuery;
import org.telegram.telegrambots.meta.api.methods.send.SendMessage;
import org.telegram.telegrambots.meta.api.objects.CallbackQuery;
import org.telegram.telegrambots.meta.api.objects.User;
import org.telegram.telegrambots.meta.api.objects.message.Message;

/// Does what a button says. Every press is answered, once, or Telegram shows a clock on the button.
final class Presses {
  private static final Logger LOG = LoggerFactory.getLogger(Presses.class);

  private final BotApi api;
  private final Access access;
  private final Questions questions;
  private final Shelf shelf;
  private final Settings settings;
  private final ShownAnswers shown;
  private final Journal journal;
  private final Outbox outbox;
  private final Phrases phrases;

  Presses(
      BotApi api,
      Access access,
      Questions questions,
      Shelf shelf,
      Settings settings,
      ShownAnswers shown,
      Journal journal,
      Outbox outbox,
      Phrases phrases) {
    this.api = api;
    this.access = access;
    this.questions = questions;
    this.shelf = shelf;
    this.settings = settings;
    this.shown = shown;
    this.journal = journal;
    this.outbox = outbox;
    this.phrases = phrases;
  }

  /// What a press leads to.
  ///
  /// @param note shown over the chat for a moment
  private record Effect(List<Letter> letters, @Nullable String note) {
    static Effect of(List<Letter> letters) {
      return new Effect(letters, null);
    }
  }

  List<Letter> reply(CallbackQuery query, Me me) {
    var language = settings.language(query.getFrom());
    var effect = new Effect(List.of(), phrases.in(language, Phrase.FAILED));
    try {
      effect = effect(query, me, language);
    } finally {
      answer(query, effect.note());
    }
    return effect.letters();
  }

  private void answer(CallbackQuery query, @Nullable String note) {
    try {
      api.call(AnswerCallbackQuery.builder().callbackQueryId(query.getId()).text(note).build());
    } catch (CallFailure e) {
      LOG.debug("Telegram: a press was not answered: {}", e.getMessage());
    }
  }

  private Effect effect(CallbackQuery query, Me me, Language language) {
    var message = query.getMessage();
    var press = Press.read(String.valueOf(query.getData()));
    if (message == null || press.isEmpty()) {
      return stale(language);
    }
    if (!access.admits(query.getFrom().getId(), message.getChatId())) {
      return note(language, Phrase.NOT_ALLOWED, query.getFrom().getId());
    }
    var thread =
        message instanceof Message known && known.isTopicMessage()
            ? known.getMessageThreadId()
            : null;
    var place = new Place(message.getChatId(), thread, message.getMessageId());
    return effect(press.get(), place, query.getFrom(), me, language);
  }

  private Effect effect(Press press, Place place, User user, Me me, Language language) {
    return switch (press.kind()) {
      case SOURCE -> source(press, place, language);
      case MORE -> answered(press, answer -> questions.more(place, user, answer), language);
      case SUGGESTION ->
          answered(
              press,
              answer ->
                  answer
                      .suggestion(press.number())
                      .map(question -> questions.answer(place, user, question, null)),
              language);
      case HELPFUL -> judge(press, true, language);
      case UNHELPFUL -> judge(press, false, language);
      case TOPIC ->
          shelf
              .topic(press.id())
              .map(topic -> Effect.of(questions.about(topic, place, user)))
              .orElseGet(() -> stale(language));
      case LANGUAGE -> choose(press, user, language);
      case AGAIN -> again(press, me, language);
    };
  }

  private Effect source(Press press, Place place, Language language) {
    var answer = shown.find(press.id());
    if (answer.isEmpty()) {
      return stale(language);
    }
    return answer
        .get()
        .passage(press.number())
        .flatMap(cited -> shelf.surroundings(cited, language))
        .map(text -> Effect.of(Letter.posts(place, text)))
        .orElseGet(() -> note(language, Phrase.GONE));
  }

  private Effect answered(
      Press press, Function<ShownAnswer, Optional<List<Letter>>> reply, Language language) {
    return shown.find(press.id()).flatMap(reply).map(Effect::of).orElseGet(() -> stale(language));
  }

  private Effect judge(Press press, boolean helpful, Language language) {
    return journal.judge(press.id(), helpful, null)
        ? note(language, helpful ? Phrase.THANKS : Phrase.SORRY)
        : stale(language);
  }

  private Effect choose(Press press, User user, Language before) {
    var chosen = Language.ofTag(press.id());
    chosen.ifPresent(language -> settings.choose(user.getId(), language));
    return chosen.map(language -> note(language, Phrase.LANGUAGE_SET)).orElse(stale(before));
  }

  /// The same words once more, for who has not seen them.
  private Effect again(Press press, Me me, Language language) {
    return outbox
        .takeUnknown(me.id(), number(press.id()))
        .map(parcel -> Letters.read(parcel.payload(), SendMessage.class))
        .<List<Letter>>map(message -> List.of(new Letter.Repeat(message)))
        .map(Effect::of)
        .orElseGet(() -> stale(language));
  }

  private static long number(String digits) {
    return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : -1;
  }

  private Effect stale(Language language) {
    return note(language, Phrase.STALE);
  }

  private Effect note(Language language, Phrase phrase, Object... values) {
    return new Effect(List.of(), phrases.in(language, phrase, values));
  }
}
