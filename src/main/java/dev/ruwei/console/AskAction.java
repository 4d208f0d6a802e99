package dev.ruwei.console;

import dev.ruwei.answering.Listener;
import dev.ruwei.answering.Question;
import dev.ruwei.conversation.Conversations;
import dev.ruwei.conversation.Turn;
import dev.ruwei.prompts.Prompts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `ask "…"` and `ask -`: one answer.
@Command(name = "ask", mixinStandardHelpOptions = true)
final class AskAction implements Action {
  private final Supplier<Conversations> conversations;
  private final Prompts prompts;
  private final Surroundings surroundings;

  @Option(names = "--json")
  private boolean json;

  @Parameters(arity = "1..*", paramLabel = "QUESTION")
  private List<String> words = new ArrayList<>();

  AskAction(Supplier<Conversations> conversations, Prompts prompts, Surroundings surroundings) {
    this.conversations = conversations;
    this.prompts = prompts;
    this.surroundings = surroundings;
  }

  @Override
  public int run() {
    if (!words.equals(List.of("-"))) {
      return ask(String.join(" ", words));
    }
    if (surroundings.input().isTerminal()) {
      var wanted = prompts.template("console", "input-wanted");
      return refuse(wanted.in(surroundings.language()));
    }
    return ask(surroundings.input().text().strip());
  }

  private int ask(String text) {
    Question question;
    try {
      question = Question.of(text);
    } catch (IllegalArgumentException e) {
      return refuse(String.valueOf(e.getMessage()));
    }
    var turn = json ? asJson(question) : asText(question);
    return ExitCode.of(turn.answer());
  }

  private Turn asJson(Question question) {
    var turn = new Asking(conversations).ask(question, Listener.SILENT);
    surroundings.output().answer(AnswerJson.of(turn));
    return turn;
  }

  private Turn asText(Question question) {
    var telling = new Telling(surroundings.output());
    var turn = new Asking(conversations).ask(question, telling);
    surroundings.output().answer(telling.rest(new AnswerText(prompts).of(turn.answer())));
    return turn;
  }

  private int refuse(String reason) {
    surroundings.output().message(reason);
    return ExitCode.USAGE;
  }
}
