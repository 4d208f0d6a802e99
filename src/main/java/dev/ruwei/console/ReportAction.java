package dev.ruwei.console;

import dev.ruwei.journal.Journal;
import dev.ruwei.journal.Unanswered;
import dev.ruwei.journal.Unhelpful;
import dev.ruwei.prompts.Prompts;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import tools.jackson.databind.json.JsonMapper;

/// `report`: what was asked in vain, and which answers did not help.
@Command(name = "report", mixinStandardHelpOptions = true)
final class ReportAction implements Action {
  private static final int ALL = 1_000;

  private final Supplier<Journal> journal;
  private final Prompts prompts;
  private final Surroundings surroundings;

  @Option(names = "--json")
  private boolean json;

  ReportAction(Supplier<Journal> journal, Prompts prompts, Surroundings surroundings) {
    this.journal = journal;
    this.prompts = prompts;
    this.surroundings = surroundings;
  }

  @Override
  public int run() {
    var unanswered = journal.get().unanswered(ALL);
    var unhelpful = journal.get().unhelpful();
    surroundings.output().answer(json ? json(unanswered, unhelpful) : text(unanswered, unhelpful));
    return ExitCode.OK;
  }

  private static String json(List<Unanswered> unanswered, List<Unhelpful> unhelpful) {
    return new JsonMapper()
        .writeValueAsString(Map.of("unanswered", unanswered, "unhelpful", unhelpful));
  }

  private String text(List<Unanswered> unanswered, List<Unhelpful> unhelpful) {
    return Stream.concat(
            Stream.concat(Stream.of(say("report-unanswered")), lines(unanswered)),
            Stream.concat(Stream.of(say("report-unhelpful")), unhelpful.stream().map(this::line)))
        .collect(Collectors.joining("\n"));
  }

  private static Stream<String> lines(List<Unanswered> unanswered) {
    return unanswered.stream()
        .flatMap(
            group ->
                Stream.concat(
                    Stream.of(group.count() + " x " + group.missing()),
                    group.questions().stream().map(question -> "    " + question)));
  }

  private String line(Unhelpful unhelpful) {
    var note = unhelpful.note() == null ? "" : "\n    # " + unhelpful.note();
    var answer = unhelpful.answer().replace("\n", "\n    ");
    return unhelpful.question() + "\n    " + answer + note;
  }

  private String say(String key) {
    return prompts.template("console", key).in(surroundings.language());
  }
}
