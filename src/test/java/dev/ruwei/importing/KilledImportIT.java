package dev.ruwei.importing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.ruwei.PackagedJar;
import dev.ruwei.documents.Limits;
import dev.ruwei.knowledge.Library;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Kills the packaged program at random moments while it imports several files, half of the time
/// over articles that are there already, and looks at what it leaves behind. The profile `kills`
/// kills more often.
class KilledImportIT {
  private static final int KILLS = Integer.getInteger("ruwei.kills.importing", 3);
  private static final long SEED = Long.getLong("ruwei.kills.seed", 1L);
  private static final int FILES = 12;
  private static final int PASSAGES = 1_000;
  private static final ImportOptions REPLACE =
      new ImportOptions(null, null, null, null, true, false);

  @TempDir private Path folder;
  private final Random random = new Random(SEED);
  private final List<Issue> issues = new ArrayList<>();
  private Path knowledge;
  private int articlesSeen;
  private int killsInWriting;

  /// The files of one edition, and the articles that an import makes of them when nobody kills it.
  private record Issue(List<String> files, Map<String, String> articles) {}

  @BeforeEach
  void writeFilesOfTwoIssues() throws IOException {
    knowledge = folder.resolve("knowledge");
    Files.deleteIfExists(log());
    for (var name : List.of("monday", "tuesday")) {
      issues.add(issue(name));
    }
  }

  @Test
  void leavesWholeArticlesOnly() throws Exception {
    for (var kill = 0; kill < KILLS; kill++) {
      if (random.nextBoolean()) {
        removeArticles();
      }
      importAndKill(issues.get(kill % 2));
      assertWhole();
      assertNextImportWorks();
    }
    var last = issues.getFirst();
    assertThat(start(last).waitFor()).isZero();
    assertThat(articles()).isEqualTo(last.articles());
    assertThat(hidden()).isEmpty();
    var line =
        "kills while importing %d, of them in the midst of a file %d, articles looked at %d, half"
            + " ones 0, seed %d";
    System.out.println(line.formatted(KILLS, killsInWriting, articlesSeen, SEED));
  }

  /// A third falls anywhere, the start included, the rest into the writing.
  private void importAndKill(Issue issue) throws Exception {
    var process = start(issue);
    try {
      if (random.nextInt(3) == 0) {
        Thread.sleep(random.nextInt(6_000));
      } else {
        awaitFiles(process, 1 + random.nextInt(FILES));
      }
    } finally {
      process.destroyForcibly().onExit().join();
    }
  }

  /// Until the program has begun to write so many files, and a moment more.
  private void awaitFiles(Process process, int count) throws Exception {
    var seen = 0;
    var before = hidden();
    while (process.isAlive() && seen < count) {
      var now = hidden();
      seen += !now.isEmpty() && !now.equals(before) ? 1 : 0;
      before = now;
      Thread.sleep(1);
    }
    Thread.sleep(random.nextInt(30));
  }

  private Process start(Issue issue) throws IOException {
    var arguments = new ArrayList<>(List.of("import", "--force"));
    arguments.addAll(issue.files());
    arguments.add("--ruwei.knowledge.location=" + knowledge);
    return PackagedJar.in(folder)
        .builder(
            Map.of("JDK_JAVA_OPTIONS", "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"),
            arguments.toArray(String[]::new))
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()))
        .start();
  }

  /// What is served is read without a fault, and each article is of the one issue or of the other.
  private void assertWhole() throws IOException {
    var articles = articles();
    if (articles.isEmpty()) {
      return;
    }
    var library = Library.read(knowledge);
    assertThat(library.faults()).isEmpty();
    assertThat(library.articles()).hasSize(articles.size());
    for (var article : articles.entrySet()) {
      assertThat(issues)
          .as(article.getKey())
          .anyMatch(issue -> article.getValue().equals(issue.articles().get(article.getKey())));
      articlesSeen++;
    }
  }

  /// What was left aside may belong to an import that is at work; an hour later it does not.
  private void assertNextImportWorks() throws IOException {
    var left = hidden();
    importOne();
    assertThat(hidden()).isEqualTo(left);
    killsInWriting += left.isEmpty() ? 0 : 1;
    for (var each : left) {
      Files.setLastModifiedTime(each, FileTime.from(Instant.now().minus(Duration.ofHours(2))));
    }
    importOne();
    assertThat(hidden()).isEmpty();
  }

  private void importOne() {
    var file = issues.getLast().files().getFirst();
    assertThat(new Imports(knowledge, Limits.STANDARD).file(file, REPLACE))
        .isInstanceOf(Outcome.Imported.class);
  }

  private Issue issue(String name) throws IOException {
    var files = new ArrayList<String>();
    var whole = folder.resolve("whole-" + name);
    for (var file = 0; file < FILES; file++) {
      var sources = Files.createDirectories(folder.resolve(name));
      var source = Files.writeString(sources.resolve("store-" + file + ".txt"), text(name, file));
      files.add(source.toString());
      new Imports(whole, Limits.STANDARD).file(source.toString(), ImportOptions.NONE);
    }
    return new Issue(files, articles(whole));
  }

  private String text(String issue, int file) {
    var text = new StringBuilder("Store " + file + " on " + issue + "\n\n");
    for (var passage = 0; passage < PASSAGES; passage++) {
      text.append(
          "Shed %d of the store held %d boxes of tea on %s, watched by %d men.\n\n"
              .formatted(passage, random.nextInt(9_000), issue, random.nextInt(90)));
    }
    return text.toString();
  }

  private void removeArticles() throws IOException {
    for (var file : articles().keySet()) {
      Files.delete(knowledge.resolve(file));
    }
  }

  private Map<String, String> articles() throws IOException {
    return articles(knowledge);
  }

  /// All that stands in the folder, by its name there, but for what is hidden.
  private static Map<String, String> articles(Path knowledge) throws IOException {
    var articles = new TreeMap<String, String>();
    if (Files.exists(knowledge)) {
      for (var file : entries(knowledge)) {
        if (!file.getFileName().toString().startsWith(".")) {
          articles.put(file.getFileName().toString(), Files.readString(file));
        }
      }
    }
    return articles;
  }

  private List<Path> hidden() throws IOException {
    return Files.exists(knowledge)
        ? entries(knowledge).stream()
            .filter(entry -> entry.getFileName().toString().startsWith("."))
            .toList()
        : List.of();
  }

  private static List<Path> entries(Path folder) throws IOException {
    try (var entries = Files.list(folder)) {
      return entries.sorted().toList();
    }
  }

  private static Path log() {
    return Path.of("target", "killed-import.log");
  }
}
