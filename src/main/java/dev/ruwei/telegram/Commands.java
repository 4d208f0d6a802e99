package dev.ruwei.telegram;

import dev.ruwei.journal.Journal;
import dev.ruwei.text.Language;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.telegram.telegrambots.meta.api.objects.User;

/// Obeys commands.
final class Commands {
  private static final int MOST_UNANSWERED = 20;

  private final Access access;
  private final Questions questions;
  private final Talks talks;
  private final Shelf shelf;
  private final Narrowing narrowing;
  private final ChosenArticles chosen;
  private final Settings settings;
  private final ShownAnswers shown;
  private final Journal journal;
  private final Phrases phrases;

  Commands(
      Access access,
      Questions questions,
      Talks talks,
      Shelf shelf,
      Narrowing narrowing,
      ChosenArticles chosen,
      Settings settings,
      ShownAnswers shown,
      Journal journal,
      Phrases phrases) {
    this.access = access;
    this.questions = questions;
    this.talks = talks;
    this.shelf = shelf;
    this.narrowing = narrowing;
    this.chosen = chosen;
    this.settings = settings;
    this.shown = shown;
    this.journal = journal;
    this.phrases = phrases;
  }

  /// @param asked the command as it was typed, and what stands behind it
  /// @param quiet whether to say nothing to a command that is unknown
  List<Letter> obey(Place place, User user, Addressing.Heard asked, boolean quiet) {
    var language = settings.language(user);
    return Command.of(asked.command(), access.owns(user.getId()))
        .map(command -> obey(command, place, user, asked.text(), language))
        .orElseGet(
            () -> quiet ? List.of() : line(place, phrases.in(language, Phrase.UNKNOWN_COMMAND)));
  }

  private List<Letter> obey(
      Command command, Place place, User user, String payload, Language language) {
    return switch (command) {
      case START -> start(place, user, payload, language);
      case HELP -> line(place, phrases.in(language, Phrase.HELP));
      case TOPICS ->
          List.of(
              new Letter.Post(
                  place,
                  Styled.plain(phrases.in(language, Phrase.TOPICS)),
                  shelf.topics(language),
                  null));
      case SOURCES -> Letter.posts(place, shelf.sources(language));
      case ARTICLE -> narrowing.obey(place, payload, language);
      case LANGUAGE -> languages(place, language);
      case RESET -> reset(place, user, language);
      case PRIVACY -> line(place, phrases.in(language, Phrase.PRIVACY, journal.keep().toDays()));
      case FORGET -> forget(place, user, language);
      case STATS -> line(place, stats(language));
      case UNANSWERED -> Letter.posts(place, unanswered(language));
    };
  }

  /// A link may open a topic by the id of its section, or ask a question in Base64.
  private List<Letter> start(Place place, User user, String payload, Language language) {
    if (payload.isBlank()) {
      return line(place, phrases.in(language, Phrase.START));
    }
    return shelf
        .named(payload, language)
        .map(topic -> questions.about(topic, place, user))
        .or(() -> decoded(payload).map(question -> questions.answer(place, user, question, null)))
        .orElseGet(() -> line(place, phrases.in(language, Phrase.START)));
  }

  private static Optional<String> decoded(String payload) {
    try {
      var bytes = Base64.getUrlDecoder().decode(payload);
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      return Optional.of(text).filter(t -> !t.isBlank());
    } catch (IllegalArgumentException | CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private List<Letter> languages(Place place, Language language) {
    var row =
        Arrays.stream(Language.values())
            .map(
                choice ->
                    Press.of(Press.Kind.LANGUAGE, choice.tag())
                        .labelled(
                            Locale.forLanguageTag(choice.tag())
                                .getDisplayName(Locale.forLanguageTag(choice.tag()))))
            .toList();
    return List.of(
        new Letter.Post(
            place,
            Styled.plain(phrases.in(language, Phrase.LANGUAGE)),
            row.stream().map(List::of).toList(),
            null));
  }

  private List<Letter> reset(Place place, User user, Language language) {
    talks.forget(Talk.of(place, user.getId()));
    return line(place, phrases.in(language, Phrase.RESET));
  }

  /// A private chat has the number of its user.
  private List<Letter> forget(Place place, User user, Language language) {
    talks.forget(user.getId());
    shown.forget(user.getId());
    settings.forget(user.getId());
    chosen.forget(user.getId());
    var count = journal.forget(Talks.asker(user.getId()));
    return line(place, phrases.in(language, Phrase.FORGOTTEN, count));
  }

  private String stats(Language language) {
    var stats = journal.stats();
    return phrases.in(
        language,
        Phrase.STATS,
        stats.questions(),
        stats.answered(),
        stats.refused(),
        stats.helpful(),
        stats.unhelpful());
  }

  private Styled unanswered(Language language) {
    var groups = journal.unanswered(MOST_UNANSWERED);
    if (groups.isEmpty()) {
      return Styled.plain(phrases.in(language, Phrase.NONE));
    }
    var text = new StyledText().add(phrases.in(language, Phrase.UNANSWERED), Mark.BOLD);
    groups.forEach(
        group ->
            text.add("\n\n")
                .add((group.missing().isEmpty() ? "?" : group.missing()) + " ×" + group.count())
                .add("\n" + String.join("\n", group.questions()), Mark.QUOTE));
    return text.styled();
  }

  private static List<Letter> line(Place place, String text) {
    return Letter.line(place, text);
  }
}
