package dev.ruwei.telegram;

import dev.ruwei.answering.Answer;
import dev.ruwei.conversation.Turn;
import dev.ruwei.text.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Makes the messages that show an answer, and remembers what their buttons refer to.
final class Replies {
  private final AnswerText text;
  private final Phrases phrases;
  private final ShownAnswers shown;

  Replies(AnswerText text, Phrases phrases, ShownAnswers shown) {
    this.text = text;
    this.phrases = phrases;
    this.shown = shown;
  }

  /// @param language of the buttons
  /// @param question how the outbox names the message that is answered; `null`: none
  List<Letter> to(
      Turn turn, Place place, long userId, Language language, @Nullable String question) {
    return List.copyOf(posts(turn, place, userId, language, question));
  }

  private List<Letter.Post> posts(
      Turn turn, Place place, long userId, Language language, @Nullable String question) {
    var answer = ShownAnswer.of(turn, userId);
    shown.keep(answer);
    var pieces = Splitter.messages(text.of(turn.answer()));
    var letters = new ArrayList<Letter.Post>();
    for (var piece : pieces) {
      var last = letters.size() == pieces.size() - 1;
      var buttons = last ? buttons(turn, answer, language) : List.<List<Button>>of();
      letters.add(new Letter.Post(place, piece, buttons, question));
    }
    return letters;
  }

  /// The same as new words for messages that are there already; what is left over becomes new ones,
  /// and a message that there are no more words for says so.
  List<Letter> instead(
      Turn turn, Place place, long userId, Language language, String question, List<Long> old) {
    var posts = posts(turn, place, userId, language, question);
    return IntStream.range(0, Math.max(posts.size(), old.size()))
        .mapToObj(
            i ->
                i < old.size()
                    ? correction(place, old.get(i), i < posts.size() ? posts.get(i) : null)
                    : posts.get(i))
        .toList();
  }

  private static Letter correction(Place place, long message, Letter.@Nullable Post post) {
    return post == null
        ? new Letter.Correction(place.chatId(), message, Styled.plain("…"), List.of())
        : new Letter.Correction(place.chatId(), message, post.text(), post.buttons());
  }

  private List<List<Button>> buttons(Turn turn, ShownAnswer answer, Language language) {
    var rows = new ArrayList<List<Button>>();
    rows.add(sources(turn, answer, language));
    rows.add(opinions(turn, language));
    for (var i = 1; i <= answer.suggestions().size(); i++) {
      var press = new Press(Press.Kind.SUGGESTION, i, answer.answerId());
      rows.add(List.of(press.labelled(answer.suggestions().get(i - 1))));
    }
    return rows.stream().filter(row -> !row.isEmpty()).toList();
  }

  private List<Button> sources(Turn turn, ShownAnswer answer, Language language) {
    var row = new ArrayList<Button>();
    for (var i = 1; i <= Math.min(answer.passages().size(), 5); i++) {
      row.add(
          new Press(Press.Kind.SOURCE, i, answer.answerId())
              .labelled(phrases.in(language, Phrase.SOURCE, i)));
    }
    if (!turn.answer().citations().isEmpty()) {
      row.add(
          Press.of(Press.Kind.MORE, answer.answerId()).labelled(phrases.in(language, Phrase.MORE)));
    }
    return row;
  }

  private List<Button> opinions(Turn turn, Language language) {
    return turn.answer() instanceof Answer.Help
        ? List.of()
        : List.of(
            Press.of(Press.Kind.HELPFUL, turn.answerId())
                .labelled(phrases.in(language, Phrase.HELPFUL)),
            Press.of(Press.Kind.UNHELPFUL, turn.answerId())
                .labelled(phrases.in(language, Phrase.UNHELPFUL)));
  }
}
