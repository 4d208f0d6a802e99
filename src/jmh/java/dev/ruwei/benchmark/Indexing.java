package dev.ruwei.benchmark;

import dev.ruwei.knowledge.Library;
import dev.ruwei.retrieval.PassageSearch;
import java.io.IOException;
import org.apache.lucene.index.IndexReader;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/// Making our search over a library, against a plain `IndexWriter` with the same fields.
@State(Scope.Benchmark)
public class Indexing {
  /// How many passages there are.
  @Param({"1000", "10000", "100000"})
  public int passages;

  private Library library;

  @Setup
  public void generate() {
    library = new Corpus().library(passages);
  }

  @Benchmark
  public IndexReader plainLucene() throws IOException {
    return PlainFields.index(library);
  }

  @Benchmark
  public PassageSearch wholeIndex() {
    return PassageSearch.over(library);
  }
}
