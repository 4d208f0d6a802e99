package dev.ruwei.console;

import dev.ruwei.conversation.Conversations;
import dev.ruwei.knowledge.Library;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.storage.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import org.jline.reader.Candidate;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.terminal.Size;
import org.jline.terminal.Sized;
import org.jline.terminal.Terminal;
import org.jline.terminal.TerminalBuilder;
import picocli.CommandLine.Command;

/// `console`: a question loop with history and completion.
@Command(name = "console", mixinStandardHelpOptions = true)
final class ConsoleAction implements Action {
  private static final String PROMPT = "> ";

  /// For a terminal that does not know its size, as in some containers.
  private static final Sized USUAL = Size.of(80, 24);

  private final Supplier<Conversations> conversations;
  private final Supplier<Library> library;
  private final Runnable watch;
  private final Prompts prompts;
  private final DataFolder data;
  private final Surroundings surroundings;

  /// @param library tells the library of today
  /// @param watch begins to watch the knowledge folder
  ConsoleAction(
      Supplier<Conversations> conversations,
      Supplier<Library> library,
      Runnable watch,
      Prompts prompts,
      DataFolder data,
      Surroundings surroundings) {
    this.conversations = conversations;
    this.library = library;
    this.watch = watch;
    this.prompts = prompts;
    this.data = data;
    this.surroundings = surroundings;
  }

  @Override
  public int run() {
    var shelf = new Shelf(library, prompts, surroundings.language());
    var choice = new ArticleChoice(library, shelf, prompts, surroundings.language());
    var sources = new Sources(library, prompts, surroundings.language());
    watch.run();
    try (var terminal = terminal()) {
      var loop =
          new QuestionLoop(
              new Asking(conversations), shelf, choice, sources, prompts, surroundings);
      return loop.run(keyboard(terminal, shelf));
    } catch (IOException e) {
      throw new UncheckedIOException("The terminal cannot be used", e);
    }
  }

  private static Terminal terminal() throws IOException {
    var terminal =
        TerminalBuilder.builder()
            .system(true)
            .dumb(true)
            .encoding(StandardCharsets.UTF_8)
            .stdinEncoding(StandardCharsets.UTF_8)
            .stdoutEncoding(StandardCharsets.UTF_8)
            .build();
    if (terminal.getColumns() == 0 && !Terminal.TYPE_DUMB.equals(terminal.getType())) {
      terminal.setSize(USUAL);
    }
    return terminal;
  }

  /// Nobody types on a pipe: no prompt is shown there and nothing remembered.
  private Keyboard keyboard(Terminal terminal, Shelf shelf) {
    var reader = reader(terminal, shelf::titles);
    if (!surroundings.input().isTerminal()) {
      return new Keyboard(reader, "");
    }
    remember(reader);
    return new Keyboard(reader, PROMPT);
  }

  static LineReader reader(Terminal terminal, Supplier<List<String>> titles) {
    return LineReaderBuilder.builder()
        .terminal(terminal)
        .parser((line, cursor, context) -> new WholeLine(line, cursor))
        .completer(
            (reader, line, candidates) -> {
              LoopCommand.names().map(Candidate::new).forEach(candidates::add);
              titles.get().stream().map(Candidate::new).forEach(candidates::add);
            })
        .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
        .build();
  }

  private void remember(LineReader reader) {
    try {
      reader.setVariable(LineReader.HISTORY_FILE, data.created().resolve("history"));
    } catch (IOException e) {
      var message = prompts.template("console", "no-history", "folder");
      surroundings.output().message(message.in(surroundings.language(), data.path()));
    }
  }
}
