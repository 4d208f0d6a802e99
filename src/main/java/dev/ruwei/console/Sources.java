package dev.ruwei.console;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Citation;
import dev.ruwei.knowledge.CitedPassage;
import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.text.Language;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What the last answer of a loop cites, to be read in full.
final class Sources {
  private static final String CITED = "> ";
  private static final String AROUND = "  ";

  private final Supplier<Library> current;
  private final Prompts prompts;
  private final Language language;
  private final AnswerText text;
  private List<Citation> cited = List.of();

  /// @param current tells the library of today
  /// @param language of what is said about a passage
  Sources(Supplier<Library> current, Prompts prompts, Language language) {
    this.current = current;
    this.prompts = prompts;
    this.language = language;
    this.text = new AnswerText(prompts);
  }

  /// What is shown for a number: a passage, or why there is none.
  sealed interface Shown {
    String text();

    /// The passage among its neighbours.
    record Found(String text) implements Shown {}

    /// Why there is none.
    record Missing(String text) implements Shown {}
  }

  /// Takes what an answer cites in place of what the one before did. What is only related comes
  /// behind it.
  void remember(Answer answer) {
    cited = Stream.concat(answer.citations().stream(), answer.related().stream()).toList();
  }

  /// @param number as typed, from 1; empty for the first
  Shown show(String number) {
    if (cited.isEmpty()) {
      return new Shown.Missing(prompts.template("console", "source-none").in(language));
    }
    return citation(number).map(this::show).orElseGet(() -> outOfRange(number));
  }

  private Optional<Citation> citation(String number) {
    if (number.isEmpty()) {
      return Optional.of(cited.getFirst());
    }
    return Optional.of(number)
        .filter(typed -> typed.matches("\\p{Nd}{1,9}"))
        .map(Integer::parseInt)
        .filter(n -> n >= 1 && n <= cited.size())
        .map(n -> cited.get(n - 1));
  }

  private Shown outOfRange(String number) {
    var template = prompts.template("console", "source-range", "number", "count");
    return new Shown.Missing(template.in(language, number, cited.size()));
  }

  private Shown show(Citation citation) {
    var passage = citation.passage();
    return CitedPassage.in(current.get(), passage.id(), passage.contentHash())
        .<Shown>map(found -> new Shown.Found(written(found)))
        .orElseGet(
            () -> new Shown.Missing(prompts.template("console", "source-gone").in(language)));
  }

  private String written(CitedPassage found) {
    var passage = found.passage();
    return Stream.of(
            found.changed() ? prompts.template("console", "source-changed").in(language) : "",
            found.before().map(Sources::neighbour).orElse(""),
            CITED + passage.text(),
            found.after().map(Sources::neighbour).orElse(""),
            text.source(found.section(), found.article(), passage.language()))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining("\n\n"));
  }

  private static String neighbour(Passage passage) {
    return AROUND + passage.text();
  }
}
