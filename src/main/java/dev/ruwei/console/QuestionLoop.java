package dev.ruwei.console;

import dev.ruwei.answering.Listener;
import dev.ruwei.answering.Question;
import dev.ruwei.prompts.Prompts;
import java.util.OptionalInt;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Reads questions and answers them until somebody leaves.
final class QuestionLoop {
  private static final Logger LOG = LoggerFactory.getLogger(QuestionLoop.class);
  private static final OptionalInt GO_ON = OptionalInt.empty();

  private final Asking asking;
  private final Shelf shelf;
  private final ArticleChoice choice;
  private final Sources sources;
  private final Prompts prompts;
  private final Surroundings surroundings;
  private final AnswerText answerText;
  private final DidYouMean didYouMean;
  private boolean json;
  private boolean warned;

  QuestionLoop(
      Asking asking,
      Shelf shelf,
      ArticleChoice choice,
      Sources sources,
      Prompts prompts,
      Surroundings surroundings) {
    this.asking = asking;
    this.shelf = shelf;
    this.choice = choice;
    this.sources = sources;
    this.prompts = prompts;
    this.surroundings = surroundings;
    this.answerText = new AnswerText(prompts);
    this.didYouMean = new DidYouMean(prompts);
  }

  /// Runs until the end of the lines, or until nobody reads the answers any more.
  int run(Supplier<Line> lines) {
    tell("welcome");
    var exitCode = GO_ON;
    while (exitCode.isEmpty() && !output().closed()) {
      exitCode = take(lines.get());
    }
    return exitCode.orElse(ExitCode.OK);
  }

  private OptionalInt take(Line line) {
    return switch (line) {
      case Line.Text(var text) -> take(text.strip());
      case Line.Interrupt(var empty) -> interrupted(empty);
      case Line.End(var rest) -> {
        take(rest.strip());
        yield OptionalInt.of(ExitCode.OK);
      }
    };
  }

  /// The first Ctrl-C clears the line, or says how to leave where there is nothing to clear.
  private OptionalInt interrupted(boolean empty) {
    if (empty && warned) {
      return OptionalInt.of(ExitCode.INTERRUPTED);
    }
    if (empty) {
      tell("interrupted");
    }
    warned = empty;
    return GO_ON;
  }

  private OptionalInt take(String text) {
    warned = false;
    if (text.startsWith("/")) {
      return command(text);
    }
    if (!text.isEmpty()) {
      ask(text);
    }
    return GO_ON;
  }

  private OptionalInt command(String text) {
    var parts = text.split("\\s+", 2);
    var word = parts.length == 2 ? parts[1] : "";
    return LoopCommand.of(parts[0])
        .filter(command -> word.isEmpty() || command.takesWord())
        .map(command -> obey(command, word))
        .orElseGet(() -> unknown(text));
  }

  private OptionalInt obey(LoopCommand command, String word) {
    switch (command) {
      case HELP -> tell("loop-help");
      case TOPICS -> output().answer(shelf.topics());
      case ARTICLES -> output().answer(shelf.articles());
      case ARTICLE -> choose(word);
      case SOURCE -> show(sources.show(word));
      case RESET -> reset();
      case JSON -> toggleJson();
      case QUIT -> {
        return OptionalInt.of(ExitCode.OK);
      }
    }
    return GO_ON;
  }

  private void choose(String name) {
    if (name.isEmpty()) {
      listChoice();
    } else {
      output().message(choice.choose(name));
    }
  }

  private void show(Sources.Shown source) {
    switch (source) {
      case Sources.Shown.Found(var text) -> output().answer(text + "\n");
      case Sources.Shown.Missing(var text) -> output().message(text);
    }
  }

  private void listChoice() {
    choice.widenedByLoss().ifPresent(output()::message);
    output().answer(choice.list());
    output().message(choice.state());
    tell("article-how");
  }

  private OptionalInt unknown(String command) {
    var known = LoopCommand.names().toList();
    output().message(didYouMean.of(command, known, surroundings.language()));
    return GO_ON;
  }

  private void reset() {
    asking.reset();
    tell("reset");
  }

  private void toggleJson() {
    json = !json;
    tell(json ? "json-on" : "json-off");
  }

  /// A fault in one answer does not end the loop.
  private void ask(String text) {
    try {
      choice.widenedByLoss().ifPresent(output()::message);
      answer(new Question(text, null, choice.articleId()));
    } catch (IllegalArgumentException e) {
      output().message(String.valueOf(e.getMessage()));
    } catch (RuntimeException e) {
      LOG.debug("No answer", e);
      tell("failed");
    }
  }

  private void answer(Question question) {
    var telling = new Telling(output());
    var turn = asking.ask(question, json ? Listener.SILENT : telling);
    sources.remember(turn.answer());
    output().answer(json ? AnswerJson.of(turn) : telling.rest(answerText.of(turn.answer())) + "\n");
  }

  private void tell(String key) {
    output().message(prompts.template("console", key).in(surroundings.language()));
  }

  private Output output() {
    return surroundings.output();
  }
}
