package dev.ruwei.evaluation;

import dev.ruwei.answering.AnsweringFactory;
import dev.ruwei.answering.Composer;
import dev.ruwei.knowledge.Library;
import dev.ruwei.model.LanguageModel;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// Puts questions with known answers through the same search and answering as everybody's, and
/// measures what comes of them.
public final class Scoreboard {
  private static final int WARM_UP = 100;
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .build();

  private final Supplier<Library> library;
  private final AnsweringFactory factory;
  private final LanguageModel model;

  /// A scoreboard.
  ///
  /// @param library what article questions are about; asked for only when there are some
  /// @param model what phrases answers where [Options#composer()] says so
  public Scoreboard(Supplier<Library> library, AnsweringFactory factory, LanguageModel model) {
    this.library = library;
    this.factory = factory;
    this.model = model;
  }

  /// A scoreboard without a language model.
  public Scoreboard(Supplier<Library> library, AnsweringFactory factory) {
    this(library, factory, LanguageModel.none());
  }

  /// Whether there is what it takes to compose answers so.
  public boolean has(Composer composer) {
    return composer == Composer.TEMPLATE || model.present();
  }

  /// What to ask of a file's questions.
  ///
  /// @param limit how many, chosen by chance, from 1; `null`: all
  /// @param seed the same seed chooses the same questions
  /// @param composer who may put answers into words
  public record Options(@Nullable Integer limit, long seed, Composer composer) {
    public Options {
      if (limit != null && limit < 1) {
        throw new IllegalArgumentException("--limit is " + limit + ": ask one question at least");
      }
    }

    /// With the templates alone.
    public Options(@Nullable Integer limit, long seed) {
      this(limit, seed, Composer.TEMPLATE);
    }
  }

  /// The figures, for people and for programs.
  public record Report(String table, String json) {}

  /// Is told how far a run has come.
  public interface Progress {
    void asked(int done, int all);
  }

  /// A file of questions that is in no known format. The message names the file, the line, what is
  /// wrong and what to do.
  public static final class MalformedFileException extends Exception {
    private static final long serialVersionUID = 1;

    MalformedFileException(String message) {
      super(message);
    }
  }

  /// Asks the questions of a file: article questions (JSONL) about the knowledge that is served, or
  /// questions in the format of SQuAD about the file's own paragraphs.
  ///
  /// @throws IOException when the file cannot be read
  /// @throws MalformedFileException when it is in no known format
  public Report evaluate(Path file, Options options, Progress progress)
      throws IOException, MalformedFileException {
    var whole = DatasetReader.read(file, library);
    var limit = options.limit();
    var dataset = limit == null ? whole : whole.sample(new Sample(limit, options.seed()));
    var run =
        new Scores.Run(
            String.valueOf(file.getFileName()),
            dataset.format(),
            dataset.passages(),
            dataset.questions(),
            dataset.skipped(),
            limit,
            options.seed(),
            options.composer());
    var scores = Scores.of(run, dataset, outcomes(dataset, options.composer(), progress));
    return new Report(Table.of(scores), MAPPER.writeValueAsString(scores) + "\n");
  }

  private Outcomes outcomes(Dataset dataset, Composer composer, Progress progress) {
    var rounds = dataset.rounds();
    var all = rounds.stream().mapToInt(round -> round.trials().size()).sum();
    var outcomes = new ArrayList<Outcome>(all);
    progress.asked(0, all);
    for (var round : rounds) {
      var asker = new Asker(round.library().get(), factory, composer, model);
      if (outcomes.isEmpty()) {
        asker.warmUp(round.trials().stream().limit(WARM_UP).toList());
      }
      for (var trial : round.trials()) {
        outcomes.add(asker.outcome(trial));
        progress.asked(outcomes.size(), all);
      }
    }
    return new Outcomes(outcomes);
  }
}
