package dev.ruwei.evaluation;

import dev.ruwei.knowledge.Library;
import dev.ruwei.knowledge.Passage;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// Questions about the articles of the knowledge folder, with and without an answer there.
record ArticleQuestions(Library library, List<ArticleQuestion> asked, int skipped)
    implements Dataset {
  ArticleQuestions {
    asked = List.copyOf(asked);
  }

  @Override
  public String format() {
    return "article-questions";
  }

  @Override
  public int passages() {
    return library.passages().size();
  }

  @Override
  public int questions() {
    return asked.size();
  }

  @Override
  public ArticleQuestions sample(Sample sample) {
    return new ArticleQuestions(library, sample.of(asked), skipped);
  }

  @Override
  public List<Round> rounds() {
    return List.of(new Round(() -> library, asked.stream().map(ArticleQuestion::trial).toList()));
  }

  @Override
  public Function<String, Optional<String>> texts() {
    return id -> library.passage(id).map(Passage::text);
  }
}
