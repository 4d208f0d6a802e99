package dev.ruwei.evaluation;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Section;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/// Reads a file of questions, whose format shows in its first JSON object: that of SQuAD is one
/// that has `data`, that of article questions is one on each line.
final class DatasetReader {
  private static final JsonMapper MAPPER =
      JsonMapper.builder().enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS).build();

  private final SourceFile file;
  private final Supplier<Library> library;

  private DatasetReader(SourceFile file, Supplier<Library> library) {
    this.file = file;
    this.library = library;
  }

  /// Reads a file.
  ///
  /// @param library the knowledge that article questions are about
  /// @throws IOException when the file cannot be read
  /// @throws Scoreboard.MalformedFileException when it is in no known format
  static Dataset read(Path path, Supplier<Library> library)
      throws IOException, Scoreboard.MalformedFileException {
    var reader = new DatasetReader(SourceFile.read(path), library);
    return reader.isSquad() ? reader.squad() : reader.articleQuestions();
  }

  private boolean isSquad() throws Scoreboard.MalformedFileException {
    try (var parser = MAPPER.createParser(file.text())) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        throw file.malformed(1, "no JSON object", ArticleQuestion.FORM + ". " + SquadFile.FORM);
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        if ("data".equals(parser.currentName())) {
          return true;
        }
        parser.nextToken();
        parser.skipChildren();
      }
      return false;
    } catch (JacksonException e) {
      throw file.malformed(0, e, "Repair the JSON there");
    }
  }

  private Squad squad() throws Scoreboard.MalformedFileException {
    try {
      return new SquadReader().read(MAPPER.readValue(file.text(), SquadFile.class));
    } catch (JacksonException e) {
      throw file.malformed(0, e, SquadFile.FORM);
    }
  }

  private ArticleQuestions articleQuestions() throws Scoreboard.MalformedFileException {
    var questions = new ArrayList<ArticleQuestion>();
    var skipped = 0;
    var lines = file.text().lines().toList();
    for (var i = 0; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        var question = articleQuestion(lines.get(i), i + 1);
        if (Askable.is(question.question())) {
          questions.add(question);
        } else {
          skipped++;
        }
      }
    }
    return new ArticleQuestions(library.get(), questions, skipped);
  }

  private ArticleQuestion articleQuestion(String json, int line)
      throws Scoreboard.MalformedFileException {
    try {
      var question = MAPPER.readValue(json, ArticleQuestion.class);
      var topic = question.topic();
      if (topic != null && !sections().contains(topic)) {
        throw file.malformed(
            line,
            "the articles have no section '" + topic + "'",
            "Name one of " + sections() + ", or ask other articles: --ruwei.knowledge.location=…");
      }
      return question;
    } catch (JacksonException e) {
      throw file.malformed(line, e, ArticleQuestion.FORM);
    }
  }

  private List<String> sections() {
    return library.get().articles().stream()
        .flatMap(article -> article.sections().stream())
        .map(Section::id)
        .distinct()
        .collect(Collectors.toList());
  }
}
