package dev.ruwei.console;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Citation;
import dev.ruwei.answering.Sentence;
import dev.ruwei.knowledge.Article;
import dev.ruwei.knowledge.Section;
import dev.ruwei.knowledge.Speaker;
import dev.ruwei.knowledge.Wording;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.prompts.Template;
import dev.ruwei.text.Language;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Writes an answer for people: its text, the proofs with their sources, and what else to ask.
final class AnswerText {
  private static final String BETWEEN = " · ";

  private final Template quote;
  private final Template title;
  private final Template speaker;
  private final Template retold;
  private final Template suggestions;

  AnswerText(Prompts prompts) {
    quote = prompts.template("console", "quote", "quote");
    title = prompts.template("console", "title", "title");
    speaker = prompts.template("console", "speaker", "name", "role");
    retold = prompts.template("console", "retold");
    suggestions = prompts.template("console", "suggestions");
  }

  String of(Answer answer) {
    var language = answer.asked().language();
    return Stream.of(
            answer.reply().text().strip(),
            proofs(answer, language),
            related(answer, language),
            suggestions(answer, language))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private String proofs(Answer answer, Language language) {
    return IntStream.rangeClosed(1, answer.citations().size())
        .mapToObj(number -> proof(answer, number, language))
        .collect(Collectors.joining("\n"));
  }

  /// A quote that the answer holds word for word is not printed again.
  private String proof(Answer answer, int number, Language language) {
    var citation = answer.citations().get(number - 1);
    var marker = "[" + number + "] ";
    var proof =
        says(answer, number, citation.quote())
            ? marker + source(citation, language)
            : quoted(marker, citation, language);
    return proof + date(answer, number);
  }

  /// Where articles disagree, it matters how old they are.
  private static String date(Answer answer, int number) {
    var published = answer.citations().get(number - 1).article().published();
    return published != null && answer.disputes(number) ? BETWEEN + published : "";
  }

  private static boolean says(Answer answer, int number, String quote) {
    var text = answer.reply().text();
    return answer.reply().sentences().stream()
        .filter(sentence -> sentence.citations().contains(number))
        .map(Sentence::range)
        .anyMatch(range -> range.cut(text).contains(quote.strip()));
  }

  private String related(Answer answer, Language language) {
    return answer.related().stream()
        .map(citation -> quoted("- ", citation, language))
        .collect(Collectors.joining("\n"));
  }

  private String quoted(String marker, Citation citation, Language language) {
    var indent = " ".repeat(marker.length());
    return marker
        + quote.in(language, citation.quote().strip())
        + "\n"
        + indent
        + source(citation, language);
  }

  private String source(Citation citation, Language language) {
    return source(citation.section(), citation.article(), language);
  }

  /// Where a passage stands: section, speaker and article.
  String source(Section section, Article article, Language language) {
    return Stream.of(
            section.title(),
            speaker(section.speaker(), language),
            title.in(language, article.title()),
            article.wording() == Wording.RETOLD ? retold.in(language) : "")
        .filter(part -> !part.isBlank())
        .collect(Collectors.joining(BETWEEN));
  }

  private String speaker(@Nullable Speaker who, Language language) {
    if (who == null) {
      return "";
    }
    return who.role().isBlank() ? who.name() : speaker.in(language, who.name(), who.role());
  }

  private String suggestions(Answer answer, Language language) {
    return answer.suggestions().isEmpty()
        ? ""
        : answer.suggestions().stream()
            .map(question -> "- " + question)
            .collect(Collectors.joining("\n", suggestions.in(language) + "\n", ""));
  }
}
