package dev.ruwei.telegram;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Citation;
import dev.ruwei.answering.Sentence;
import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.Speaker;
import dev.ruwei.knowledge.Wording;
import dev.ruwei.text.Language;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes an answer as a message: its text, then each cited snippet as a block quote over the line
/// that says where it stands.
final class AnswerText {
  private static final int LONG = 300;
  private static final String BETWEEN = " · ";

  private final Phrases phrases;

  AnswerText(Phrases phrases) {
    this.phrases = phrases;
  }

  Styled of(Answer answer) {
    var language = answer.asked().language();
    var text = new StyledText();
    if (!onlyQuotes(answer)) {
      text.add(answer.reply().text().strip());
    }
    IntStream.rangeClosed(1, answer.citations().size())
        .forEach(
            number -> {
              var citation = answer.citations().get(number - 1);
              text.add(text.empty() ? "" : "\n\n");
              quote(text, citation, "[" + number + "] ", language);
              text.add(date(answer, number));
            });
    answer
        .related()
        .forEach(
            citation -> {
              text.add("\n\n");
              quote(text, citation, "", language);
            });
    return text.styled();
  }

  /// Where articles disagree, it matters how old they are.
  private static String date(Answer answer, int number) {
    var published = answer.citations().get(number - 1).article().published();
    return published != null && answer.disputes(number) ? BETWEEN + published : "";
  }

  /// A quote with its source, as it stands alone.
  Styled of(Citation citation, Language language) {
    var text = new StyledText();
    quote(text, citation, "", language);
    return text.styled();
  }

  void quote(StyledText text, Citation citation, String label, Language language) {
    var quote = citation.quote().strip();
    text.add(quote, quote.length() > LONG ? Mark.LONG_QUOTE : Mark.QUOTE).add("\n" + label);
    source(text, citation, language);
  }

  /// Whether the answer says nothing that its quotes do not say word for word; then it is printed
  /// once.
  private static boolean onlyQuotes(Answer answer) {
    var sentences = answer.reply().sentences();
    return !sentences.isEmpty()
        && sentences.size() == answer.citations().size()
        && IntStream.range(0, sentences.size())
            .allMatch(
                i ->
                    repeats(
                        answer.reply().text(),
                        sentences.get(i),
                        i + 1,
                        answer.citations().get(i).quote()));
  }

  private static boolean repeats(String text, Sentence sentence, int number, String quote) {
    return sentence.citations().equals(List.of(number))
        && sentence.range().cut(text).strip().equals(quote.strip());
  }

  private void source(StyledText text, Citation citation, Language language) {
    var section = citation.section();
    var before =
        Stream.of(section.title(), speaker(section.speaker(), language))
            .filter(part -> !part.isBlank())
            .map(part -> part + BETWEEN)
            .collect(Collectors.joining());
    text.add(before);
    title(text, citation.article(), language);
  }

  /// An article's title, with a link where its address is trusted.
  void title(StyledText text, Article article, Language language) {
    var title = phrases.in(language, Phrase.TITLE, article.title());
    if (article.source() == null) {
      text.add(title);
    } else {
      text.link(title, article.source().toString());
    }
    if (article.wording() == Wording.RETOLD) {
      text.add(BETWEEN + phrases.in(language, Phrase.RETOLD));
    }
  }

  private String speaker(@Nullable Speaker who, Language language) {
    if (who == null) {
      return "";
    }
    return who.role().isBlank()
        ? who.name()
        : phrases.in(language, Phrase.SPEAKER, who.name(), who.role());
  }
}
