package dev.ruwei.benchmark;

import dev.ruwei.answering.Answer;
import dev.ruwei.answering.Answering;
import dev.ruwei.answering.Question;
import dev.ruwei.prompts.Prompts;
import dev.ruwei.retrieval.PassageSearch;
import dev.ruwei.retrieval.Retrieved;
import java.io.IOException;
import java.util.List;
import org.apache.lucene.search.TopDocs;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// The same questions, one after the other, to plain Lucene, to our search and to our answers.
@State(Scope.Benchmark)
public class Queries {
  private static final int QUESTIONS = 2_000;
  private static final int LIMIT = 10;

  /// How many passages there are.
  @Param({"1000", "10000", "100000"})
  public int passages;

  private List<String> questions;
  private PlainIndex plain;
  private PassageSearch search;
  private Answering answering;
  private int next;

  @Setup
  public void index() throws IOException {
    var corpus = new Corpus();
    var library = corpus.library(passages);
    questions = corpus.questions(library, QUESTIONS);
    plain = new PlainIndex(library);
    search = PassageSearch.over(library);
    answering = Answering.grounded(library, search, Prompts.bundled());
  }

  @Benchmark
  public TopDocs plainLucene() throws IOException {
    return plain.search(question(), LIMIT);
  }

  @Benchmark
  public Retrieved wholeSearch() {
    return search.search(question(), null, null, LIMIT);
  }

  @Benchmark
  public Answer wholeAnswer() {
    return answering.answer(Question.of(question()));
  }

  private String question() {
    next = (next + 1) % QUESTIONS;
    return questions.get(next);
  }
}
