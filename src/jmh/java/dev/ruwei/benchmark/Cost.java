package dev.ruwei.benchmark;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/// Runs the benchmarks and prints the figures as a Markdown table.
///
/// One thread asks, so queries per second are the inverse of the mean time. The last column is the
/// mean time as a multiple of plain Lucene's with as many passages.
final class Cost {
  private static final String ALLOCATED = "gc.alloc.rate.norm";
  private static final String PLAIN = "plainLucene";

  private Cost() {}

  /// @param args numbers of passages, separated by commas; then seconds for each of the iterations
  public static void main(String[] args) throws RunnerException {
    var passages = args[0].split(",");
    var time = TimeValue.seconds(Long.parseLong(args[1]));
    var queries = run(options(Queries.class, passages, time, Mode.SampleTime));
    var indexing = run(options(Indexing.class, passages, time, Mode.AverageTime));
    System.out.println("\n" + String.join("\n", table(queries)));
    System.out.println("\n" + String.join("\n", indexingTable(indexing)));
  }

  private static List<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
    return new Runner(options.build())
        .run().stream()
            .sorted(
                Comparator.comparingInt((RunResult result) -> Integer.parseInt(passages(result)))
                    .thenComparing(result -> result.getPrimaryResult().getScore()))
            .toList();
  }

  private static ChainedOptionsBuilder options(
      Class<?> benchmarks, String[] passages, TimeValue time, Mode mode) {
    return new OptionsBuilder()
        .include("\\." + benchmarks.getSimpleName() + "\\.")
        .param("passages", passages)
        .mode(mode)
        .timeUnit(TimeUnit.MICROSECONDS)
        .forks(1)
        .warmupIterations(3)
        .warmupTime(time)
        .measurementIterations(3)
        .measurementTime(time)
        .addProfiler(GCProfiler.class)
        .jvmArgsAppend(
            "-Xmx6g",
            "--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow");
  }

  private static List<String> table(Collection<RunResult> results) {
    var rows = new ArrayList<String>();
    rows.add("| passages | what | queries/s | p50 µs | p99 µs | bytes allocated | × plain |");
    rows.add("| ---: | --- | ---: | ---: | ---: | ---: | ---: |");
    for (var result : results) {
      var statistics = result.getPrimaryResult().getStatistics();
      rows.add(
          "| %s | %s | %,.0f | %,.0f | %,.0f | %,.0f | %.1f |"
              .formatted(
                  passages(result),
                  name(result),
                  1e6 / statistics.getMean(),
                  statistics.getPercentile(50),
                  statistics.getPercentile(99),
                  allocated(result),
                  timesPlain(result, results)));
    }
    return rows;
  }

  private static List<String> indexingTable(Collection<RunResult> results) {
    var rows = new ArrayList<String>();
    rows.add("| passages | what | passages/s | bytes allocated | × plain |");
    rows.add("| ---: | --- | ---: | ---: | ---: |");
    for (var result : results) {
      rows.add(
          "| %s | %s | %,.0f | %,.0f | %.1f |"
              .formatted(
                  passages(result),
                  name(result),
                  Double.parseDouble(passages(result)) * 1e6 / result.getPrimaryResult().getScore(),
                  allocated(result),
                  timesPlain(result, results)));
    }
    return rows;
  }

  private static double timesPlain(RunResult result, Collection<RunResult> results) {
    var plain =
        results.stream()
            .filter(other -> name(other).equals(PLAIN) && passages(other).equals(passages(result)))
            .findFirst()
            .orElseThrow();
    return result.getPrimaryResult().getScore() / plain.getPrimaryResult().getScore();
  }

  private static String name(RunResult result) {
    var benchmark = result.getParams().getBenchmark();
    return benchmark.substring(benchmark.lastIndexOf('.') + 1);
  }

  private static String passages(RunResult result) {
    return result.getParams().getParam("passages");
  }

  private static double allocated(RunResult result) {
    var results = result.getSecondaryResults();
    return results.keySet().stream()
        .filter(name -> name.endsWith(ALLOCATED))
        .mapToDouble(name -> results.get(name).getScore())
        .findFirst()
        .orElse(Double.NaN);
  }
}
